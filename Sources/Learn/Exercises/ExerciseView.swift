package import Access
package import Vocabulary

/// An exercise as somebody sees it.
package struct ExerciseView: Sendable {
    package let record: Exercise
    /// How the programme is called.
    package let programme: String
    /// Its criteria as they are in force.
    package let criteria: [EvidenceRule.Criterion]
    package let side: Side

    /// What somebody is to an exercise that they see.
    package enum Side: Sendable {
        /// They run it: who takes part, what came of it once it is closed, and whom they could invite.
        case assurer([Participant], ExerciseOutcome?, assessors: [Account])
        /// They judge: what is theirs, and what came of the whole once it is closed.
        case assessor(ExercisePart, OwnExerciseOutcome?)
    }

    /// Somebody who takes part, without what they judged.
    package struct Participant: Sendable {
        package let account: AccountID
        package let handedIn: Instant?
        package let followUp: FollowUp?
        package let version: Int
    }
}

extension ExerciseView.Participant {
    package init(_ part: ExercisePart) {
        self.init(
            account: part.assessor,
            handedIn: part.handedIn,
            followUp: part.followUp,
            version: part.version
        )
    }
}

/// An exercise in a list.
package struct ExerciseLine: Sendable {
    package let record: Exercise
    package let programme: String
    /// How many have handed in.
    package let handedIn: Int
    /// Whether somebody has handed in theirs; nil where they do not take part.
    package let isHandedInByThem: Bool?
}
