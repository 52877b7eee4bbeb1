import Notation
import Recognise
import Vocabulary

extension Field {
    /// How a judgement was thought through; whatever is left out was not said.
    func reasoning() throws(BadInput) -> JudgementReasoning {
        var fields = try fields()
        var reasoning = JudgementReasoning()
        reasoning.elements = try fields.list("elements") { (item) throws(BadInput) in try item.element() }
        reasoning.steps = try fields.list("steps") { (item) throws(BadInput) in
            var entry = try item.fields()
            let step = ReasonedStep(
                GuidanceID(try entry.required("step").words()),
                try entry.required("words").words()
            )
            try entry.finish()
            return step
        }
        reasoning.benefits = try fields.optional("benefits")?.words()
        reasoning.harms = try fields.optional("harms")?.words()
        reasoning.rejected = try fields.list("rejected") { (item) throws(BadInput) in
            var entry = try item.fields()
            let option = try entry.required("option").words()
            let rejected = RejectedOption(option, because: try entry.required("reason").words())
            try entry.finish()
            return rejected
        }
        reasoning.contingency = try fields.optional("contingency")?.words()
        reasoning.review = try fields.optional("review")?.calendarDay()
        try fields.finish()
        return reasoning
    }

    private func element() throws(BadInput) -> JudgedElement {
        var fields = try fields()
        let element = JudgedElement(
            GuidanceID(try fields.required("element").words()),
            try fields.required("conclusion").words(),
            on: try fields.list("clues") { (item) throws(BadInput) in ClueID(try item.words()) },
            because: try fields.optional("reason")?.words()
        )
        try fields.finish()
        return element
    }
}

extension JudgementReasoning {
    var json: JSONValue {
        .map([
            ("elements", .list(elements.map(\.json))),
            ("steps", .list(steps.map { .map([("step", .text($0.step.text)), ("words", .text($0.words))]) })),
            ("benefits", .optional(benefits)),
            ("harms", .optional(harms)),
            (
                "rejected",
                .list(rejected.map { .map([("option", .text($0.option)), ("reason", .text($0.reason))]) })
            ),
            ("contingency", .optional(contingency)),
            ("review", .optional(review?.text)),
        ])
    }
}

extension JudgedElement {
    fileprivate var json: JSONValue {
        .map([
            ("element", .text(element.text)), ("conclusion", .text(conclusion)),
            ("clues", .list(clues.map { .text($0.text) })), ("reason", .optional(reason)),
        ])
    }
}
