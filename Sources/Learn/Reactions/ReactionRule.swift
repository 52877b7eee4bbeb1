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

    /// What is said of what is asked; questions that are left empty are left out.
    ///
    /// - Throws: `Refusal` where nothing is said, or something that is not asked, or twice: nobody counts for two.
    func said(_ answers: [Reaction.Answer]) throws(Refusal) -> [Reaction.Answer] {
        let said = answers.filter { !$0.words.isBlank }
        var problems = FieldProblems()
        problems.require(!said.isEmpty, "answers", "nothing is said", "answer one of the questions, or leave it")
        for (place, answer) in answers.enumerated() {
            problems.require(
                questions.contains { $0.id == answer.question },
                "answers[\(place)].question",
                "this is not asked",
                "answer what is asked: \(questions.map(\.id.text).joined(separator: ", "))"
            )
            problems.require(
                !answers[..<place].contains { $0.question == answer.question },
                "answers[\(place)].question",
                "this is answered already",
                "say all of it in one answer"
            )
        }
        try problems.check()
        return said
    }

    /// Where a force asks nothing.
    package static let none = ReactionRule(questions: [], fewest: 1)
}
