package import Access
package import Vocabulary

/// What one assessor makes of the pieces of an exercise, which nobody else reads before it is closed.
///
/// It is a record of its own: whoever takes part reaches theirs and no other.
package struct ExercisePart: Record {
    package static let kind = RecordKind.exercisePart

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [] }
    package let exercise: RecordID
    package let programme: ProgrammeID
    package let assessor: AccountID
    package let holding: Holding
    package internal(set) var answers: [Answer]
    /// When they said that it is all; nil as long as they are at it.
    package internal(set) var handedIn: Instant?
    /// What followed where they differed from most of the others.
    package internal(set) var followUp: FollowUp?

    /// What is said of one piece, as far as anything is.
    package struct Answer: Hashable, Codable, Sendable {
        package let piece: RecordID
        /// Nil where they have not made up their mind.
        package let isMet: Bool?
        /// Why, in a line.
        package let reason: String

        package init(_ piece: RecordID, isMet: Bool?, because reason: String) {
            self.piece = piece
            self.isMet = isMet
            self.reason = reason
        }
    }

    init(id: RecordID, of assessor: AccountID, in exercise: Exercise) {
        self.id = id
        version = 1
        self.exercise = exercise.id
        programme = exercise.programme
        self.assessor = assessor
        holding = Holding(agency: exercise.holding.agency, unit: nil, involved: [assessor])
        answers = []
    }

    package func answer(to piece: RecordID) -> Answer? { answers.first { $0.piece == piece } }
}

extension ExercisePart.Answer: CustomStringConvertible, CustomDebugStringConvertible {
    /// How somebody judged stands in no log because it was printed.
    package var description: String { "an answer, not shown" }
    package var debugDescription: String { description }
}
