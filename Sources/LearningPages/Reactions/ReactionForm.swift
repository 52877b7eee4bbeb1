import Learn
import Vocabulary
import WebSupport
import Website

/// What learners are asked of a module, as a form on its page.
enum ReactionForm {
    /// Nil where nothing is asked.
    static func asking(_ rule: ReactionRule, of module: LearningModule, _ fields: FormFields) -> StepForm? {
        guard !rule.questions.isEmpty else { return nil }
        return StepForm(
            "Say what you think of it",
            to: "/learning/\(module.id)/reaction",
            does: "Say it",
            intro:
                "As much or as little as you like, once. Those who look after what is taught read it together with what others said, and without names.",
            version: module.version,
            rule.questions.map { question in
                .area(fields.area(name(question.id), question.title, hint: question.meaning).high(2))
            },
            isTyped: fields.areSent(to: "say")
        )
    }

    static func answers(_ form: Form, under rule: ReactionRule) -> [Reaction.Answer] {
        rule.questions.map { Reaction.Answer($0.id, form.words(name($0.id))) }
    }

    static func name(_ question: ReactionQuestionID) -> String { "say-\(question)" }
}
