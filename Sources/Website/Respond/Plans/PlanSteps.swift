import Recognise
import Respond
import Vocabulary

/// What can be done with a plan, each as a form of its own.
enum PlanSteps {
    static func all(_ view: PlanView, _ ground: PlanGround, _ path: String, _ typed: FormFields) -> [StepForm] {
        let (record, version) = (view.record, view.record.version)
        let ask = begun("ask", typed, ["ask-person": [record.terms.person.text]], ground)
        let change = typed.areSent(to: "change") ? typed : FormFields(record.terms.typed)
        let days = ground.policy.plans.reviewDays[ground.record.summary.grade]
        let next = FormFields.typed(ground.today.adding(days: days), as: "review-next")
        let review = typed.areSent(to: "review") ? typed : FormFields(next)
        let isOpen = view.actions.contains { $0.status.isOpen }
        let holders = typed.area("end-holders", "Who holds what is still open, and that they know")
        return [
            StepForm(
                "Look at it again",
                to: path + "/review",
                version: version,
                [
                    .area(review.area("review-words", "What changed, or that nothing did").high(2, isOptional: false)),
                    .date(review.date("review-next", "When it is looked at next")),
                ],
                isTyped: typed.areSent(to: "review")
            ),
            StepForm(
                "Ask somebody to do something",
                to: path + "/actions",
                does: "Ask them",
                version: version,
                PlanFields.action(ground, ask),
                isTyped: typed.areSent(to: "ask")
            ),
            StepForm(
                "The person was given it",
                to: path + "/give",
                version: version,
                [.area(typed.area("give-words", "How and in what form").high(2, isOptional: false))],
                isTyped: typed.areSent(to: "give")
            ),
            StepForm(
                "Write anew what it is for",
                to: path + "/change",
                version: version,
                PlanFields.terms("change", ground, change),
                isTyped: typed.areSent(to: "change")
            ),
            StepForm(
                "End it",
                to: path + "/end",
                version: version,
                [
                    .area(typed.area("end-why", "Why nobody goes on by it").high(2, isOptional: false)),
                    .area(typed.area("end-residual_risk", "What may still go wrong").high(2, isOptional: false)),
                ] + (isOpen ? [.area(holders.high(2, isOptional: false))] : []),
                isTyped: typed.areSent(to: "end")
            ),
        ]
    }

    /// What was typed into a form, else how it begins.
    private static func begun(
        _ form: String,
        _ typed: FormFields,
        _ begun: [String: [String]],
        _ ground: PlanGround
    ) -> FormFields {
        if typed.areSent(to: form) { return typed }
        let due = FormFields.typed(ground.today.adding(days: ground.policy.plans.dueDays), as: form + "-due")
        return FormFields(begun.merging(due) { first, _ in first })
    }
}

extension PlanTerms {
    /// As a form begins in which they are written anew.
    fileprivate var typed: [String: [String]] {
        [
            "change-person": [person.text], "change-their_aims": [theirAims ?? ""],
            "change-without_them": [withoutThem ?? ""], "change-our_aims": [ourAims],
            "change-footing": [footing.text], "change-with": with.map(\.text),
        ]
    }
}
