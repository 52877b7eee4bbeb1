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

    private struct Key: Hashable {
        let fact: FactID
        let person: PersonID?
    }
}

/// One answer; anything but yes, no or a number leaves the fact unknown.
package enum Answer: Hashable, Sendable {
    case yes, no, unknown, refused, notAsked
    case number(Double)
}
