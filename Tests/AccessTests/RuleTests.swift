import Access
import TestSupport
import Testing
import Vocabulary

/// What one may not reach is refused in the same words as what is not there.
struct RuleTests {
    private let actor = Actor.of(.responder)
    private let own = Holding(agency: "police", unit: "north", involved: [])
    private let foreign = Holding(agency: "police", unit: "south", involved: [])

    @Test func `what is reached gives the rule by which it is`() throws {
        #expect(try Access.rule(for: actor, to: .readContact, own, called: "contact") == "same-unit")
    }

    @Test func `what belongs to others is not there`() {
        let hidden = #expect(throws: Refusal.self) {
            try Access.rule(for: actor, to: .readContact, foreign, called: "contact")
        }
        let missing = #expect(throws: Refusal.self) {
            try Access.rule(for: actor, to: .readContact, nil, called: "contact")
        }
        #expect(hidden == missing)
        #expect(hidden?.code == .notFound)
    }

    @Test func `the refusal says what is not there`() {
        let person = #expect(throws: Refusal.self) {
            try Access.rule(for: actor, to: .readPerson, nil, called: "person")
        }
        #expect(person?.reason.contains("person") == true)
    }

    @Test(arguments: [true, false]) func `one whose role never may is told so, whether it is there or not`(
        isThere: Bool
    ) {
        let refused = #expect(throws: Refusal.self) {
            try Access.rule(for: actor, to: .reviewJudgement, isThere ? own : nil, called: "contact")
        }
        #expect(refused?.code == .notAllowed)
    }
}

/// What was sent to an agency is reached by those of it whose task that is, and by nobody else.
struct SentToAgencyTests {
    @Test(arguments: [AccountRole.partnerPractitioner, .hubCoordinator], [UnitID?("north"), nil])
    func `the agency now decides, and the unit does not`(role: AccountRole, unit: UnitID?) throws {
        let actor = Actor.of(role, agency: "health", unit: unit)
        let deed = Deed.readReceivedReferral
        #expect(
            try Access.rule(for: actor, to: deed, sentTo: "health", Guards.none, called: "referral") == "sent-to-agency"
        )
        for other in [AgencyID("police"), nil] {
            let refused = #expect(throws: Refusal.self) {
                try Access.rule(for: actor, to: deed, sentTo: other, Guards.none, called: "referral")
            }
            #expect(refused == .notFound("referral"))
        }
    }

    @Test func `who reaches only a unit or what they took part in reaches none of it`() throws {
        for unit in [UnitID?("north"), nil] {
            let reach = try Access.reach(of: .of(.responder, agency: "health", unit: unit), to: .readReferral)
            #expect(reach.rule(forWhatWasSentTo: "health", .none) == nil)
        }
    }
}
