package import Vocabulary

/// A clue found in one contact: where it stands, whom it is about and how the text holds it.
package struct FoundClue: Hashable, Sendable {
    package enum Origin: String, Sendable {
        case narrative, observation
    }

    /// How a text holds a clue.
    package enum Assertion: String, CaseIterable, Sendable {
        case present, negated, past, possible
        case otherPerson = "other-person"
    }

    package let clue: ClueID
    /// Nil where the text names nobody.
    package let person: PersonID?
    package let origin: Origin
    package let quote: String?
    /// Unicode scalars of the narrative, half open; nil for an observation.
    package let range: Range<Int>?
    package let assertion: Assertion
    /// What in the policy and the narrative found it so; nil for an observation.
    package let grounds: Grounds?

    /// The phrase of the policy that found a clue, and the words of the narrative that decided how it is held.
    package struct Grounds: Hashable, Sendable {
        package let phrase: String
        /// Nil where the phrase itself decided, or nothing near it spoke against it.
        package let cue: Cue?
    }

    /// Words that deny, date or doubt a clue or give it to somebody else; unicode scalars of the narrative, half open.
    package struct Cue: Hashable, Sendable {
        package let quote: String
        package let range: Range<Int>
    }

    package init(
        clue: ClueID,
        person: PersonID?,
        origin: Origin,
        quote: String?,
        range: Range<Int>?,
        assertion: Assertion,
        grounds: Grounds? = nil
    ) {
        self.clue = clue
        self.person = person
        self.origin = origin
        self.quote = quote
        self.range = range
        self.assertion = assertion
        self.grounds = grounds
    }
}
