import Recognise
import Testing
import Vocabulary

@testable import Understand

struct RankingTests {
    private let policy = PolicyBuilder().facts("a", "b", "c").facts("crime", about: .contact).consentNotNeeded()

    private func test(_ id: ThresholdID, _ facts: FactID..., in policy: PolicyBuilder) -> PolicyBuilder {
        policy.test(id, raisedBy: .always, metWhen: .all(facts.map { .fact($0) }))
    }

    @Test func `the fact that could change the gravest outcome comes first`() throws {
        let two = test("minor", "a", in: test("grave", "b", in: policy))
        let graver = two.with { $0.seriousness = [.threshold("grave"), .threshold("minor")] }
        #expect(try graver.assess(.of(.adult())).asked == ["b", "a"])
        let turned = two.with { $0.seriousness = [.threshold("minor"), .threshold("grave")] }
        #expect(try turned.assess(.of(.adult())).asked == ["a", "b"])
    }

    @Test func `roles and referrals are ranked as tests are`() throws {
        let three = test("help", "a", in: policy)
            .agency("crew", [(.primary, .fact("b"))])
            .pathway("way", when: .fact("c"))
            .with { $0.seriousness = [.referral("way"), .role("crew"), .threshold("help")] }
        #expect(try three.assess(.of(.adult())).asked == ["c", "b", "a"])
    }

    @Test func `what the order leaves out comes last`() throws {
        let two = test("other", "a", in: test("grave", "b", in: policy))
            .with { $0.seriousness = [.threshold("grave")] }
        #expect(try two.assess(.of(.adult())).asked == ["b", "a"])
    }

    @Test func `of equally grave facts the one that could change more comes first`() throws {
        let two = test("one", "a", "b", in: test("other", "b", in: policy))
        #expect(try two.assess(.of(.adult())).asked == ["b", "a"])
    }

    @Test func `of equal facts the contact's come first and then each person's as recorded`() throws {
        let one = test("help", "a", "crime", in: policy)
        let questions = try one.assess(.of(.adult("p2"), .adult("p1"))).questions
        #expect(questions.map(\.person) == [nil, "p2", "p1"])
    }

    @Test func `equal facts about one person come by name`() throws {
        #expect(try test("help", "c", "a", "b", in: policy).assess(.of(.adult())).asked == ["a", "b", "c"])
    }

    @Test func `ranks count up from one without gaps`() throws {
        let questions = try test("help", "c", "a", "b", in: policy).assess(.of(.adult(), .adult("p2"))).questions
        #expect(questions.map(\.rank) == Array(1...6))
    }

    @Test func `ranks have no gap where an age is wanted that the policy has no question for`() throws {
        let aged = policy.with { $0.seriousness = [.threshold("young")] }
            .test("young", raisedBy: .always, metWhen: .isChild)
            .test("help", raisedBy: .always, metWhen: .fact("a"))
        #expect(try aged.assess(.of(Person("p1"))).questions.map(\.rank) == [1])
    }
}
