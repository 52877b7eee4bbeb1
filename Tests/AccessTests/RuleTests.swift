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
