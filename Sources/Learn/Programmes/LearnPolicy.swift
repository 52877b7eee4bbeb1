package import Vocabulary

/// What the policy says of learning, as it was in force on one day.
package struct LearnPolicy: Sendable {
    package let guidelines: [Term<Subject.Guideline>]
    package let behaviours: [Behaviour]
    package let ranks: [RankDefinition]
    package let topics: [Term<Subject.Topic>]
    package let modules: [LearningModule]
    package let programmes: [Programme]

    package init(
        guidelines: [Term<Subject.Guideline>],
        behaviours: [Behaviour],
        ranks: [RankDefinition],
        topics: [Term<Subject.Topic>],
        modules: [LearningModule],
        programmes: [Programme]
    ) {
        self.guidelines = guidelines
        self.behaviours = behaviours
        self.ranks = ranks
        self.topics = topics
        self.modules = modules
        self.programmes = programmes
    }

    /// The programmes that are for somebody, those with a day by which they are due first.
    package func programmes(for learner: Learner) -> [Programme] {
        let theirs = programmes.filter { $0.isFor(learner) }
        return theirs.filter { $0.due(for: learner) != nil } + theirs.filter { $0.due(for: learner) == nil }
    }
}
