package import Vocabulary

/// What the responder answered to the facts that the policy asks for.
package struct Answers: Sendable {
    private var given: [Key: Answer] = [:]

    package init() {}

    /// The answer about one person, or about the contact as a whole where the person is nil.
    package subscript(fact: FactID, about person: PersonID?) -> Answer? {
        get { given[Key(fact: fact, person: person)] }
        set { given[Key(fact: fact, person: person)] = newValue }
    }

    /// What was answered, about whomever.
    package var facts: Set<FactID> { Set(given.keys.map(\.fact)) }

    /// Every answer, those about the contact as a whole first.
    package var all: [(key: Key, answer: Answer)] {
        given.sorted { ($0.key.person?.text ?? "", $0.key.fact) < ($1.key.person?.text ?? "", $1.key.fact) }
            .map { ($0.key, $0.value) }
    }

    /// A fact, and whom it is about; nil for the contact as a whole.
    package struct Key: Hashable, Sendable {
        package let fact: FactID
        package let person: PersonID?
    }
}

/// One answer; anything but yes, no or a number leaves the fact unknown.
package enum Answer: Hashable, Sendable {
    case yes, no, unknown, refused, notAsked
    case number(Double)
}
