import Learn
import PlainWords
import Recognise
import Vocabulary
import WebSupport
import Website

/// What somebody wants looked at: the fields, and what was typed into them.
struct SamplingForm {
    let parts: [FormPart]

    init(_ fields: FormFields, features: [Term<Subject.Feature>]) {
        let grades = Grade.allCases.reversed().map { Choice($0.rawValue, $0.words) }
        parts = [
            .date(fields.date("from", "Judged from")),
            .date(fields.date("to", "Until")),
            .ticks(fields.choice("grades", "Judged", hint: "None for all", of: grades).small()),
            .select(
                fields.select("feature", "With this recorded", of: features.map { Choice($0.id.text, $0.title) })
            )
            .mayBeEmpty,
            .text(fields.text("count", "How many to draw").with { $0.width = "short" }),
            .date(fields.date("due", "To be looked at by")),
            .area(
                fields.area(
                    "reviewers",
                    "Who reviews",
                    hint: "Names they sign in with, one a line; none for everybody who answers for the unit"
                )
                .high(2)
            ),
        ]
    }

    /// The last four weeks, ten of them, within a fortnight.
    static func begun(_ today: CalendarDay) -> [String: [String]] {
        let days = [("from", today.adding(days: -28)), ("to", today), ("due", today.adding(days: 14))]
        return days.reduce(into: ["count": ["10"]]) { typed, day in
            typed.merge(FormFields.typed(day.1, as: day.0)) { first, _ in first }
        }
    }

    static func newPlan(_ form: Form) throws(Refusal) -> NewSamplePlan {
        NewSamplePlan(
            grades: form.values("grades").compactMap(Grade.init),
            features: [form.words("feature")].filter { !$0.isEmpty }.map { FeatureID($0) },
            from: try form.neededDay("from", as: "from"),
            to: try form.neededDay("to", as: "to"),
            count: Int(form.words("count")) ?? 0,
            due: try form.neededDay("due", as: "due"),
            reviewers: form.words("reviewers").split(whereSeparator: \.isNewline).map { String($0).trimmed }
                .filter { !$0.isEmpty }
        )
    }

    /// The name in the form of what a refusal names.
    static func field(of name: String) -> String { name.hasPrefix("reviewers") ? "reviewers" : name }
}
