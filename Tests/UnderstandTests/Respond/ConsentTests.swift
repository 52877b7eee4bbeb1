import Recognise
import Testing
import Vocabulary

@testable import Understand

struct ConsentTests {
    private let policy = PolicyBuilder().facts("hurt", .consentOverrideReason)

    /// What comes of a route that is called for, when an answer has an outcome.
    private func assess(
        _ state: ConsentState,
        _ outcome: ConsentRule.Outcome,
        override: ConsentRule.Override = .never,
        child: ConsentRule.Outcome? = nil,
        for person: Person = .adult(),
        reason: Answer? = nil
    ) throws -> Assessment {
        var contact = Contact.of(person.consenting(state)).answering("hurt", .yes)
        if let reason { contact = contact.answering(.consentOverrideReason, reason) }
        return try policy.consent("rule", [state: outcome], override: override, child: child)
            .pathway("way", when: .fact("hurt"), consent: "rule").assess(contact)
    }

    @Test(arguments: ConsentState.allCases, ConsentRule.Outcome.allCases)
    func `an answer leads to its outcome`(state: ConsentState, outcome: ConsentRule.Outcome) throws {
        let assessment = try assess(state, outcome)
        #expect((assessment.referral("way") != nil) == [.send, .ask, .hold].contains(outcome))
        #expect(assessment.raises(.consentMissing) == [.ask, .stopAndAsk].contains(outcome))
        #expect(assessment.actions.contains { $0.rule == "way-back" } == (outcome == .stop))
    }

    @Test(arguments: ConsentState.allCases)
    func `a referral shows the answer on which it rests`(state: ConsentState) throws {
        #expect(try assess(state, .send).referral("way")?.consent == state)
    }

    @Test func `a referral that waits for agreement says that it is missing, and one that can go does not`() throws {
        #expect(try assess(.notAsked, .ask).referral("way")?.missing == ["agreement"])
        #expect(try assess(.notAble, .hold).referral("way")?.missing == ["agreement"])
        #expect(try assess(.given, .send).referral("way")?.missing.isEmpty == true)
    }

    @Test func `an answer that the rule leaves out holds the referral`() throws {
        let contact = Contact.of(.adult().consenting(.notAble)).answering("hurt", .yes)
        let route = policy.consent("rule", [.given: .send]).pathway("way", when: .fact("hurt"), consent: "rule")
        #expect(try route.assess(contact).referral("way")?.missing == ["agreement"])
    }

    @Test func `a route without a rule on consent is never sent`() throws {
        let route = policy.pathway("way", when: .fact("hurt"), consent: "rule")
        #expect(try route.assess(.of(.adult()).answering("hurt", .yes)).referrals.isEmpty)
    }

    @Test func `a route that is not called for raises nothing`() throws {
        let route = policy.consent("rule", [.notAsked: .ask]).pathway("way", when: .fact("hurt"), consent: "rule")
        for answer in [Answer.no, .unknown] {
            let assessment = try route.assess(.of(.adult()).answering("hurt", answer))
            #expect(assessment.referrals.isEmpty)
            #expect(assessment.alerts.isEmpty)
            #expect(assessment.actions.isEmpty)
        }
    }

    @Test(arguments: ConsentState.allCases, ConsentRule.Override.allCases)
    func `a recorded reason carries a referral as far as the rule lets it`(
        state: ConsentState,
        override: ConsentRule.Override
    ) throws {
        let isRefusal = state == .refused || state == .withdrawn
        let lifts = override == .always || (override == .unlessRefused && !isRefusal)
        let assessment = try assess(state, .stop, override: override, reason: .yes)
        #expect((assessment.referral("way") != nil) == lifts)
        #expect(assessment.actions.contains { $0.rule == "way-back" } == !lifts)
    }

    @Test(arguments: [Answer.no, .unknown, nil])
    func `without a recorded reason nothing is carried`(reason: Answer?) throws {
        #expect(try assess(.refused, .stop, override: .always, reason: reason).referrals.isEmpty)
    }

    @Test func `a referral that a reason carries says so and one that agreement carries does not`() throws {
        let carried = try assess(.refused, .stop, override: .always, reason: .yes).referral("way")
        #expect(carried?.because.last == "A reason to go without agreement is recorded.")
        #expect(carried?.missing.isEmpty == true)
        let agreed = try assess(.given, .send, override: .always, reason: .yes).referral("way")
        #expect(agreed?.because == ["P1: hurt."])
    }

    @Test func `a recorded reason ends the wait for agreement`() throws {
        let carried = try assess(.notAsked, .ask, override: .always, reason: .yes)
        #expect(carried.referral("way")?.missing.isEmpty == true)
        #expect(!carried.raises(.consentMissing))
    }

    @Test func `what holds for a child holds whatever the child answered`() throws {
        for state in ConsentState.allCases {
            #expect(try assess(state, .stop, child: .send, for: .child()).referral("way") != nil)
            #expect(try assess(state, .stop, child: .send, for: .adult()).referral("way") == nil)
        }
    }

    @Test func `a child is as anyone where the rule says nothing of children`() throws {
        #expect(try assess(.refused, .stop, for: .child()).referral("way") == nil)
        #expect(try assess(.given, .send, for: .child()).referral("way") != nil)
    }

    @Test func `a person of unknown age is not taken for a child`() throws {
        #expect(try assess(.refused, .stop, child: .send, for: Person("p1")).referral("way") == nil)
    }

    @Test func `the agreement for a route outweighs the general answer, and silence is not asked`() throws {
        let route = policy.consent("rule", Dictionary(uniqueKeysWithValues: ConsentState.allCases.map { ($0, .send) }))
            .pathway("way", when: .fact("hurt"), consent: "rule")
        func shown(_ person: Person) throws -> ConsentState? {
            try route.assess(.of(person).answering("hurt", .yes)).referral("way")?.consent
        }
        #expect(try shown(.adult().consenting(.refused).agreeing(to: "way", .given)) == .given)
        #expect(try shown(.adult().consenting(.refused).agreeing(to: "other", .given)) == .refused)
        #expect(try shown(.adult().agreeing(to: "other", .given)) == .notAsked)
    }
}
