package import Vocabulary

/// A clue that somebody noticed about a person, with how it came to be known.
package struct Observation: Hashable, Sendable {
    package enum Source: String, CaseIterable, Sendable {
        case seen, heard, told, record
    }

    package var clue: ClueID
    package var source: Source
    package var note: String?

    package init(_ clue: ClueID, source: Source, note: String? = nil) {
        self.clue = clue
        self.source = source
        self.note = note
    }
}
