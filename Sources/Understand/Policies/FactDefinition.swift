package import Vocabulary

/// Whom a fact, a test or a rule is about.
package enum Scope: String, CaseIterable, Sendable {
    case contact, person
}

/// From whom an answer is best had, so that people and evidence stay safe.
package enum AskOf: String, CaseIterable, Sendable {
    case observe, records, person, partner, specialist
}

/// A fact that the policy asks for, with the words in which it is asked and told.
package struct FactDefinition: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case truth, count
    }

    package let id: FactID
    package let about: Scope
    package let kind: Kind
    package let question: String
    /// Said when it holds, or with its number.
    package let holds: String
    /// Said when it does not hold.
    package let fails: String
    /// Said while it is unknown.
    package let open: String
    package let askOf: AskOf
    package let authority: Authority

    package init(
        id: FactID,
        about: Scope,
        kind: Kind,
        question: String,
        holds: String,
        fails: String,
        open: String,
        askOf: AskOf,
        authority: Authority
    ) {
        self.id = id
        self.about = about
        self.kind = kind
        self.question = question
        self.holds = holds
        self.fails = fails
        self.open = open
        self.askOf = askOf
        self.authority = authority
    }
}

extension FactID {
    /// The age of a person in whole years: the youngest the person can be.
    package static let age: FactID = "age"
    /// A lawful reason to go without a person's consent is recorded.
    package static let consentOverrideReason: FactID = "consent-override-reason"
}
