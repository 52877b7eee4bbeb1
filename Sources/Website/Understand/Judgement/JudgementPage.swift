import PlainWords
import Recognise
import Understand
import Vocabulary

/// The form on which a contact is judged: grade and reason, and as much more as the risk deserves.
struct JudgementPage: Page {
    let back: Link
    let subject: JudgementSubject
    let judging: Judging
    let asked: JudgementAsked?
    let fields: Fields
    let thrive: JudgementThrive
    let weighing: JudgementWeighing
    let model: JudgementModel
    let known: [JudgementKnown]
    let last: Last?
    let errors: ErrorSummary?

    var template: String { "understand/judgement" }
    var title: String { "Judge the risk" }

    struct Judging {
        let to: String
        let keep: String
        let version: Int
        let revision: Int
    }

    struct Fields {
        let grade: ChoiceField
        let rationale: TextArea
        let review: DateField
    }

    struct Last {
        let grade: String
        let kind: String
        let by: String
        let rationale: String
        let allHref: String
    }

    init(
        _ source: AssessmentSource,
        _ guide: JudgementGuide,
        _ typed: DraftFields,
        revision: Int,
        on day: CalendarDay,
        _ errors: FormErrors
    ) {
        let fields = FormFields(typed.values, errors)
        let form = JudgementForm(typed, guide, on: day)
        let before = source.record.judgement
        let asked = AskedOfJudgement.parts(
            of: form.grade ?? .low,
            form.reasoning,
            after: form.grade.flatMap { _ in before?.grade },
            on: source.made.made.outline
        )
        let isOpen = asked.contains { $0.isByGrade }
        let path = source.path + "/judgement"
        back = Link(source.path, "Back to the assessment")
        subject = JudgementSubject(source)
        judging = Judging(to: path, keep: path + "/keep", version: source.record.version, revision: revision)
        self.asked = JudgementAsked(asked, source)
        self.fields = Fields(fields)
        thrive = JudgementThrive(guide, fields, form.reasoning, source, isOpen: isOpen)
        weighing = JudgementWeighing(fields, typed, form.reasoning, isOpen: isOpen)
        model = JudgementModel(guide, fields, form.reasoning)
        known = JudgementKnown.groups(source)
        last = before.map {
            Last(
                grade: $0.grade.words,
                kind: $0.grade.rawValue,
                by: "\(source.staff[$0.by]), \($0.at.inShort)",
                rationale: $0.rationale,
                allHref: source.path + "/judgements"
            )
        }
        self.errors = errors.summary
    }
}

extension JudgementPage.Fields {
    fileprivate init(_ fields: FormFields) {
        grade = fields.choice(
            "grade",
            "How serious is the risk?",
            hint: "Your own judgement. Thresholds and questions inform it; none of them decides.",
            of: [
                Choice("low", "Low", note: "Unlikely to come to harm, or the harm would be slight"),
                Choice("medium", "Medium", note: "Harm is likely unless something changes, or would be serious"),
                Choice("high", "High", note: "Serious harm is likely, or could come at any time"),
            ]
        ).with { $0.legendSize = "m" }
        rationale = fields.area("rationale", "Why?", hint: "What weighed most, what is not known, and what you did")
            .high(4, isOptional: false)
        var date = fields.date("review", "When should somebody look again?")
        date.isOptional = true
        review = date
    }
}

extension AskedOfJudgement {
    /// Whether the grade itself asks for it, and not a threshold alone.
    fileprivate var isByGrade: Bool {
        because.contains { cause in
            if case .thresholdMet = cause { false } else { true }
        }
    }
}
