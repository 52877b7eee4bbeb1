import Recognise
import Testing
import Vocabulary

@testable import Understand

/// What consent leaves to be asked.
struct ConsentQuestionTests {
    private let policy = PolicyBuilder().facts("hurt", .consentOverrideReason).counts(.age)

    private func asked(
        _ state: ConsentState,
        _ outcome: ConsentRule.Outcome,
        override: ConsentRule.Override,
        child: ConsentRule.Outcome? = nil,
        of person: Person = .adult()
    ) throws -> Set<FactID> {
        let route = policy.consent("rule", [state: outcome], override: override, child: child)
            .pathway("way", when: .fact("hurt"), consent: "rule")
        return Set(try route.assess(.of(person.consenting(state))).asked)
    }

    @Test func `a lawful reason is asked for where it could lift a refusal`() throws {
        #expect(try asked(.refused, .stop, override: .always) == ["hurt", .consentOverrideReason])
    }

    @Test func `nothing is asked for where a refusal stands whatever the reason`() throws {
        #expect(try asked(.refused, .stop, override: .never).isEmpty)
        #expect(try asked(.refused, .stop, override: .unlessRefused).isEmpty)
    }

    @Test func `a lawful reason is asked for where it could lift anything but a refusal`() throws {
        #expect(try asked(.notAble, .stop, override: .unlessRefused) == ["hurt", .consentOverrideReason])
        #expect(try asked(.notAble, .stop, override: .never).isEmpty)
    }

    @Test(arguments: [ConsentRule.Outcome.send, .ask, .hold])
    func `no reason is asked for where the referral is listed without it`(outcome: ConsentRule.Outcome) throws {
        #expect(try asked(.notAsked, outcome, override: .always) == ["hurt"])
    }

    @Test func `a route that is left to whoever agrees asks for nothing`() throws {
        #expect(try asked(.notAsked, .leave, override: .unlessRefused).isEmpty)
    }

    @Test func `an unknown age is asked for where a child is treated otherwise`() throws {
        #expect(try asked(.refused, .stop, override: .never, child: .send, of: Person("p1")) == ["hurt", .age])
        #expect(try asked(.refused, .stop, override: .never, child: .stop, of: Person("p1")).isEmpty)
        #expect(try asked(.refused, .stop, override: .never, child: .send, of: .adult()).isEmpty)
        #expect(try asked(.refused, .stop, override: .never, child: .send, of: .child()) == ["hurt"])
    }
}
