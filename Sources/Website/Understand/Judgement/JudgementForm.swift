import ContactForms
import PlainWords
import Recognise
import Understand
import Vocabulary

/// A judgement as it is typed: the fields of the draft on one side, what is kept of it on the other.
struct JudgementForm {
    let grade: Grade?
    let rationale: String
    let reasoning: JudgementReasoning
    /// By the names of the fields.
    let problems: [FieldProblem]

    /// The first parts of the names of its fields.
    static let names: Set<String> = [
        "grade", "rationale", "review", "thrive", "decision", "benefits", "harms", "rejected", "contingency",
    ]

    init(_ fields: DraftFields, _ guide: JudgementGuide, on day: CalendarDay) {
        grade = fields.text("grade").flatMap { Grade(rawValue: $0) }
        rationale = fields.text("rationale") ?? ""
        let elements = guide.elements.map(\.term.id).filter { Self.isWritten("thrive.\($0.text)", fields) }
        let steps = guide.steps.map(\.term.id).filter { Self.isWritten("decision.\($0.text)", fields) }
        let options = fields.numbers(of: "rejected").filter { Self.isWritten("rejected.\($0)", fields) }
        let review = TypedDate("review", fields)
        var reasoning = JudgementReasoning(
            elements: elements.map { JudgedElement($0, fields) },
            steps: steps.map { ReasonedStep($0, fields.text("decision.\($0.text)") ?? "") },
            rejected: options.map { number in
                let name = "rejected.\(number)"
                return RejectedOption(fields.text(name + ".option") ?? "", because: fields.text(name + ".reason") ?? "")
            }
        )
        reasoning.benefits = fields.text("benefits")
        reasoning.harms = fields.text("harms")
        reasoning.contingency = fields.text("contingency")
        reasoning.review = review.day
        self.reasoning = reasoning
        let names =
            Self.names(elements.map { "thrive.\($0.text)" }, "elements")
            .merging(Self.names(options.map { "rejected.\($0)" }, "rejected")) { first, _ in first }
        problems =
            Self.missing(grade, rationale) + Self.wrong(review)
            + reasoning.problems(on: day).map { Self.named($0, by: names, guide) }
    }

    /// A problem of what would be kept, by the field that gave it.
    private static func named(
        _ problem: FieldProblem,
        by names: [String: String],
        _ guide: JudgementGuide
    ) -> FieldProblem {
        guard let entry = names.first(where: { problem.field.hasPrefix($0.key) }) else { return problem }
        let part = String(problem.field.dropFirst(entry.key.count))
        guard part == ".conclusion", let id = entry.value.split(separator: ".").last else {
            return FieldProblem(field: entry.value + part, problem: problem.problem, remedy: problem.remedy)
        }
        return FieldProblem(
            field: entry.value + part,
            problem: "nothing is concluded on \(guide.title(GuidanceID(String(id))).lowercasedFirst)",
            remedy: "conclude it, or clear its reason and its clues"
        )
    }

    private static func isWritten(_ name: String, _ fields: DraftFields) -> Bool {
        fields.values.contains { field, values in
            (field == name || field.hasPrefix(name + ".")) && values.contains { !$0.trimmed.isEmpty }
        }
    }

    /// Where each entry of a list came from.
    private static func names(_ fields: [String], _ list: String) -> [String: String] {
        Dictionary(fields.enumerated().map { ("\(list)[\($0)]", $1) }) { first, _ in first }
    }

    private static func missing(_ grade: Grade?, _ rationale: String) -> [FieldProblem] {
        (grade == nil ? [FieldProblem(field: "grade", problem: "choose a grade", remedy: "")] : [])
            + (rationale.isEmpty
                ? [FieldProblem(field: "rationale", problem: "say in a few words why", remedy: "")] : [])
    }

    private static func wrong(_ review: TypedDate) -> [FieldProblem] {
        guard !review.isEmpty, review.day == nil else { return [] }
        let remedy = "write a day, a month and a year, or leave all three empty"
        return [FieldProblem(field: "review", problem: "this is not a date", remedy: remedy)]
    }
}

extension JudgedElement {
    fileprivate init(_ element: GuidanceID, _ fields: DraftFields) {
        let name = "thrive.\(element.text)"
        self.init(
            element,
            fields.text(name + ".conclusion") ?? "",
            on: fields[name + ".clues"].map { ClueID($0) },
            because: fields.text(name + ".reason")
        )
    }
}

extension DraftFields {
    /// A judgement that is there already, to say more of it.
    init(_ judgement: MadeJudgement, on day: CalendarDay) {
        let reasoning = judgement.reasoning ?? JudgementReasoning()
        var values = ["grade": [judgement.grade.rawValue], "rationale": [judgement.rationale]]
        for element in reasoning.elements {
            let name = "thrive.\(element.element.text)"
            values[name + ".conclusion"] = [element.conclusion]
            values[name + ".reason"] = element.reason.map { [$0] }
            values[name + ".clues"] = element.clues.map(\.text)
        }
        for step in reasoning.steps { values["decision.\(step.step.text)"] = [step.words] }
        for (index, rejected) in reasoning.rejected.enumerated() {
            values["rejected.\(index + 1).option"] = [rejected.option]
            values["rejected.\(index + 1).reason"] = [rejected.reason]
        }
        values["benefits"] = reasoning.benefits.map { [$0] }
        values["harms"] = reasoning.harms.map { [$0] }
        values["contingency"] = reasoning.contingency.map { [$0] }
        if let review = reasoning.review, review >= day {
            values["review.day"] = ["\(review.day)"]
            values["review.month"] = ["\(review.month)"]
            values["review.year"] = ["\(review.year)"]
        }
        self.init(values)
    }
}
