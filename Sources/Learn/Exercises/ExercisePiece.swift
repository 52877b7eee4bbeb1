package import Vocabulary

/// A piece of work that was invented or made unrecognisable, and the criterion that it is judged by.
package struct ExercisePiece: Hashable, Codable, Sendable {
    package let id: RecordID
    package let criterion: CriterionID
    package let words: String
}

extension ExercisePiece: CustomStringConvertible, CustomDebugStringConvertible {
    /// Should somebody be named in it after all, they stand in no log because it was printed.
    package var description: String { "a piece of work, not shown" }
    package var debugDescription: String { description }
}
