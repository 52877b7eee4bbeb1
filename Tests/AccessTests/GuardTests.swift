import Access
import TestSupport
import Testing
import Vocabulary

/// What forbids goes before what permits, whatever that is.
struct GuardTests {
    private static let me = Actor.of(.hubCoordinator)
    private static let person = RecordID.numbered(7)

    private static let guarded: [(what: String, guards: Guards, rule: String?)] = [
        ("nobody", .none, nil),
        ("somebody else's own", Guards(own: ["other"]), nil),
        ("my own", Guards(own: [me.account]), "own-record"),
        ("somebody I know", Guards(connected: [me.account]), "declared-connection"),
        ("restricted", Guards(restricted: [restricted("other")]), "restricted"),
        ("restricted, and I am named", Guards(restricted: [restricted(me.account, "other")]), nil),
        (
            "one of two restricted",
            Guards(restricted: [restricted(me.account), .init(.numbered(8), by: me.agency, named: [])]), "restricted"
        ),
        ("restricted by an agency whose it is not", Guards(restricted: [.init(person, by: "health", named: [])]), nil),
    ]

    private static func restricted(_ named: AccountID...) -> Guards.Restricted {
        Guards.Restricted(person, by: me.agency, named: Set(named))
    }

    private func holding(_ guards: Guards, involved: Set<AccountID> = []) -> Holding {
        var holding = Holding(agency: Self.me.agency, unit: Self.me.unit, involved: involved)
        holding.guards = guards
        return holding
    }

    @Test(arguments: guarded.indices, [true, false])
    func `a guard keeps out those whom it is there for, even if they took part`(index: Int, tookPart: Bool) throws {
        let (what, guards, rule) = Self.guarded[index]
        let held = holding(guards, involved: tookPart ? [Self.me.account] : [])
        let reach = try Access.reach(of: Self.me, to: .readContact)
        #expect(reach.rule(for: held) == (rule == nil ? (tookPart ? "took-part" : "same-agency") : nil), "\(what)")
        let decision = reach.decision(on: .held(held), guards)
        #expect(decision.isPermitted == (rule == nil))
        if let rule { #expect(decision.rules == [rule]) }
        let received = try Access.reach(of: Self.me, to: .readReceivedReferral)
        let sent = received.rule(forWhatWasSentTo: Self.me.agency, guards)
        #expect(sent == (rule == nil ? "sent-to-agency" : nil), "\(what)")
    }

    @Test func `what was opened is there for the one who opened it, and for that person alone`() throws {
        var actor = Self.me
        actor.opened = [Self.person]
        let reach = try Access.reach(of: actor, to: .readContact)
        #expect(reach.rule(for: holding(Guards(restricted: [Self.restricted()]))) == "same-agency")
        let another = Guards.Restricted(.numbered(8), by: actor.agency, named: [])
        #expect(reach.rule(for: holding(Guards(restricted: [Self.restricted(), another]))) == nil)
        #expect(reach.rule(for: holding(Guards(connected: [actor.account], restricted: [Self.restricted()]))) == nil)
    }

    @Test func `what is opened does not widen what is reached`() throws {
        var actor = Actor.of(.responder, unit: "south")
        actor.opened = [Self.person]
        let reach = try Access.reach(of: actor, to: .readContact)
        #expect(reach.rule(for: holding(Guards(restricted: [Self.restricted()]))) == nil)
    }

    @Test func `no rule is no permit, and says so with no rule`() throws {
        let reach = try Access.reach(of: .of(.responder, unit: "east"), to: .readContact)
        let decision = reach.decision(on: .held(holding(.none)), .none)
        #expect(!decision.isPermitted)
        #expect(decision.rules.isEmpty)
    }
}
