import Recognise
import Testing
import Vocabulary

@testable import Understand

/// What holds whatever the policy and the contact.
struct PropertyTests {
    private static let seeds: [UInt64] = Array(1...20)

    private func asked(_ assessment: Assessment) -> Set<String> {
        Set(assessment.questions.map { Exhaustion.name($0.fact, $0.person) })
    }

    @Test(arguments: seeds)
    func `the same contact under the same policy gives the same assessment`(seed: UInt64) throws {
        var random = RandomPolicy(seed: seed)
        let policy = random.policy(isAlwaysInPlay: false)
        let one = try policy.assessor()
        let other = try policy.assessor()
        for _ in 0..<50 {
            let contact = random.contact(people: 2)
            #expect(try String(describing: one.assess(contact)) == String(describing: other.assess(contact)))
        }
    }

    @Test(arguments: seeds)
    func `no question asks what is answered, and none is asked twice`(seed: UInt64) throws {
        var random = RandomPolicy(seed: seed &+ 500)
        let policy = random.policy(isAlwaysInPlay: false)
        let assessor = try policy.assessor()
        for _ in 0..<50 {
            let contact = random.contact(people: 2)
            let assessment = try assessor.assess(contact)
            let open = Set(
                Exhaustion(policy: policy, contact: contact).open.map { Exhaustion.name($0.fact, $0.person) }
            )
            #expect(asked(assessment).isSubset(of: open))
            #expect(asked(assessment).count == assessment.questions.count)
        }
    }

    @Test(arguments: seeds)
    func `no answer makes a question of a fact that was not asked for`(seed: UInt64) throws {
        var random = RandomPolicy(seed: seed)
        let policy = random.policy(isAlwaysInPlay: true)
        let assessor = try policy.assessor()
        for _ in 0..<10 {
            let contact = random.contact(people: 1)
            let before = try asked(assessor.assess(contact))
            for open in Exhaustion(policy: policy, contact: contact).open {
                for answer in open.answers {
                    let answered = contact.answering(open.fact, answer, about: open.person)
                    #expect(try asked(assessor.assess(answered)).isSubset(of: before))
                }
            }
        }
    }

    @Test(arguments: seeds)
    func `a fact is asked for exactly when some answers make it change a test, a role or a referral`(
        seed: UInt64
    ) throws {
        var random = RandomPolicy(seed: seed &+ 1_000)
        for _ in 0..<3 {
            let policy = random.policy(isAlwaysInPlay: true)
            let exhaustion = Exhaustion(policy: policy, contact: random.contact(people: 1))
            #expect(try asked(policy.assess(exhaustion.contact)) == exhaustion.pivotal())
        }
    }

    @Test func `contacts at random leave much to ask and much that is certain`() throws {
        var random = RandomPolicy(seed: 7)
        let policy = random.policy(isAlwaysInPlay: true)
        let assessor = try policy.assessor()
        let assessments = try (0..<100).map { _ in try assessor.assess(random.contact(people: 1)) }
        #expect(assessments.contains { $0.questions.isEmpty })
        #expect(assessments.contains { $0.questions.count > 3 })
        #expect(Set(assessments.flatMap(\.tests).map(\.result)).count == 3)
        #expect(assessments.contains { !$0.referrals.isEmpty })
        #expect(assessments.contains { !$0.agencies.isEmpty })
    }
}
