import Learn
import PlainWords
import Vocabulary
import Website

/// What learners said of a module, beside what samples of practice show of what it is to change.
struct ReactionsPart {
    let told: String
    let questions: [Question]
    let practice: Items<String>?
    /// Why no practice is told of here.
    let noPractice: String?

    struct Question {
        let name: String
        let said: Items<String>?
        let tooFew: String?
    }

    /// `needs` are those for which the module was asked; nil for whoever sees no practice.
    init(_ view: ReactionsView, _ needs: [NeedView]?, _ policy: LearnPolicy) {
        told =
            view.count < view.fewest
            ? "Fewer than \(view.fewest) have said something, so that nothing of it is told."
            : "\(view.count) people have said something."
        questions =
            view.count < view.fewest
            ? []
            : view.questions.map { question, said in
                Question(
                    name: question.title,
                    said: said.flatMap { Items($0) },
                    tooFew: said == nil ? "Fewer than \(view.fewest) answered this." : nil
                )
            }
        let effects = (needs ?? []).compactMap { need in
            need.effect.map { effect in
                let behaviour = policy.behaviours.first { $0.term.id == need.need.behaviour }?.term.title
                return "\(behaviour ?? need.need.behaviour.text): \(effect.words(under: policy.sampling))"
            }
        }
        practice = Items(effects)
        noPractice =
            !effects.isEmpty
            ? nil
            : needs == nil
                ? "What samples of practice show is told to those who look after practice."
                : "No samples tell yet whether practice changed after it was asked for."
    }
}
