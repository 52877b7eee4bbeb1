import Recognise
import Vocabulary

@testable import Understand

/// Tries every answer to what a contact leaves open, and sees which facts ever change a test, a role or a referral.
struct Exhaustion {
    /// A fact, the person it is about, and every answer that a policy at random can tell apart.
    struct Open: Hashable {
        let fact: FactID
        let person: PersonID?
        let answers: [Answer]
    }

    let policy: PolicyBuilder
    let contact: Contact

    var open: [Open] {
        let shared = RandomPolicy.contactFacts.map { Open(fact: $0, person: nil, answers: [.no, .yes]) }
        let personal = contact.people.flatMap { person in
            let truths = RandomPolicy.truths + [.consentOverrideReason]
            let ages = person.birth == nil ? [Open(fact: .age, person: person.id, answers: numbers([9, 40]))] : []
            return truths.map { Open(fact: $0, person: person.id, answers: [.no, .yes]) }
                + [Open(fact: "times", person: person.id, answers: numbers([0, 1, 2, 3]))] + ages
        }
        return (shared + personal).filter { open in
            switch contact.answers[open.fact, about: open.person] {
            case .yes, .no, .number: false
            default: true
            }
        }
    }

    /// The open facts that change an outcome for some answers to the others.
    func pivotal() throws -> Set<String> {
        let open = open
        let assessor = try policy.assessor()
        let size = open.reduce(1) { $0 * $1.answers.count }
        let outcomes = try (0..<size).map { index in
            let whole = complete(open, index)
            return Outcome(try assessor.assess(whole))
        }
        var found: Set<String> = []
        var step = 1
        for fact in open {
            let matters = outcomes.indices.contains { index in
                index / step % fact.answers.count > 0 && outcomes[index] != outcomes[index - step]
            }
            if matters { found.insert(Self.name(fact.fact, fact.person)) }
            step *= fact.answers.count
        }
        return found
    }

    static func name(_ fact: FactID, _ person: PersonID?) -> String {
        (person.map { $0.text + "." } ?? "") + fact.text
    }

    private func numbers(_ numbers: [Double]) -> [Answer] { numbers.map(Answer.number) }

    private func complete(_ open: [Open], _ index: Int) -> Contact {
        var rest = index
        return open.reduce(contact) { contact, fact in
            let answer = fact.answers[rest % fact.answers.count]
            rest /= fact.answers.count
            return contact.answering(fact.fact, answer, about: fact.person)
        }
    }
}

/// What an assessment comes to, without its reasons.
struct Outcome: Hashable {
    let tests: [String]
    let roles: [String]
    let referrals: [String]

    init(_ assessment: Assessment) {
        tests = assessment.tests.map { "\($0.person?.text ?? "") \($0.test) \($0.result) \($0.grade ?? "")" }
        roles = assessment.agencies.filter { $0.role != .none }
            .map { "\($0.person?.text ?? "") \($0.agency) \($0.role)" }
        referrals = assessment.referrals.map { "\($0.person) \($0.pathway) \($0.to)" }
    }
}
