package import Vocabulary

/// A need, and what later samples say of it.
package struct NeedView: Sendable {
    package let need: LearningNeed
    /// Nil where there are too few people to tell of them.
    package let effect: PracticeEffect?
    /// Since when all that is asked is done, by the one of whom it is asked; nil while it is not, and for units and the force.
    package let done: CalendarDay?
}

/// What somebody who supervises or assures sees of the practice of others.
package struct NeedsView: Sendable {
    /// Whether people are seen one by one; whoever looks at a whole agency sees units and the force alone.
    package let showsPeople: Bool
    package let proposals: [NeedProposal]
    /// What can be asked, proposal by proposal.
    package let offered: [NeedProposal: [LearningModule]]
    package let needs: [NeedView]
}

/// What is asked of somebody.
package struct AskedNeed: Sendable {
    package let need: LearningNeed
    package let modules: [LearningModule]
    package let done: CalendarDay?
}

/// What was seen of somebody's own practice, and what follows from it.
package struct FeedbackView: Sendable {
    package let reviews: [PracticeReview]
    package let needs: [NeedView]
}
