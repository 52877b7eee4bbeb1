/// Words that tell how a text holds a clue.
package struct CueDefinition: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case negation, past, possible, hypothetical, ends
        case otherPerson = "other-person"
        case notACue = "not-a-cue"
    }

    /// Where the cue stands, seen from the clue.
    package enum Direction: String, CaseIterable, Sendable {
        case before, after, either
    }

    package let id: String
    package let kind: Kind
    package let direction: Direction
    package let phrases: [String]
    /// How many words away a clue may be; the language's own reach where it is nil.
    package let window: Int?

    package init(id: String, kind: Kind, direction: Direction, phrases: [String], window: Int? = nil) {
        self.id = id
        self.kind = kind
        self.direction = direction
        self.phrases = phrases
        self.window = window
    }
}
