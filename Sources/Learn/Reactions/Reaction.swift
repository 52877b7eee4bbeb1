package import Vocabulary

/// What somebody said of a module; who it was and when is not kept with it.
package struct Reaction: Hashable, Sendable {
    /// The end of an id alone: its beginning would tell when it was made.
    package let id: String
    package let agency: AgencyID
    package let module: LearningModuleID
    package let version: Int
    package let answers: [Answer]

    package struct Answer: Hashable, Sendable {
        package let question: ReactionQuestionID
        package let words: String

        package init(_ question: ReactionQuestionID, _ words: String) {
            self.question = question
            self.words = words
        }
    }

    package init(
        id: String,
        of agency: AgencyID,
        to module: LearningModuleID,
        version: Int,
        _ answers: [Answer]
    ) {
        self.id = id
        self.agency = agency
        self.module = module
        self.version = version
        self.answers = answers
    }
}

extension Reaction.Answer: CustomStringConvertible, CustomDebugStringConvertible {
    /// What somebody said freely stands in no log because it was printed.
    package var description: String { "an answer, not shown" }
    package var debugDescription: String { description }
}

/// What learners said of a module, all together.
package struct ReactionsView: Sendable {
    /// How many said anything.
    package let count: Int
    package let fewest: Int
    /// Nil of a question that too few answered.
    package let questions: [(question: Term<Subject.ReactionQuestion>, said: [String]?)]

    /// Words stand in the order of the alphabet, so that nobody tells from it who spoke when.
    package init(_ reactions: [Reaction], under rule: ReactionRule) {
        count = reactions.count
        fewest = rule.fewest
        let answers = reactions.flatMap(\.answers)
        questions = rule.questions.map { question in
            let said = answers.filter { $0.question == question.id }.map(\.words).sorted()
            return (question, said.count < rule.fewest ? nil : said)
        }
    }
}
