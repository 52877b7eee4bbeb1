package import Vocabulary

/// What learners are asked of a module they have done, and from how many on it is told what they said.
package struct ReactionRule: Sendable {
    package let questions: [Term<Subject.ReactionQuestion>]
    /// Below so many nothing is told.
    package let fewest: Int

    package init(questions: [Term<Subject.ReactionQuestion>], fewest: Int) {
        self.questions = questions
        self.fewest = fewest
    }

    /// Where a force asks nothing.
    package static let none = ReactionRule(questions: [], fewest: 1)
}
