import Access
import Learn
import PlainWords
import Vocabulary
import Website

/// What was drawn to be looked at, and the form in which more is drawn.
struct SamplingListPage: Page {
    let lead =
        "Judgements are drawn by chance, high ones always among them, and read as they stood when they were made. It is about what people can learn, and counts nobody’s mistakes."
    let lines: [Line]
    let empty: Empty?
    let form: StepForm
    let pages: Pagination?
    let errors: ErrorSummary?

    var template: String { "learn/sampling" }
    var title: String { "Looking at practice" }
    var place: String? { "/sampling" }

    struct Line {
        let href: String
        let name: String
        let detail: String
        let tag: String
        let tone: String?
        let time: String
    }

    init(
        _ found: Vocabulary.Page<SamplePlan>,
        for actor: Actor,
        _ form: SamplingForm,
        _ errors: ErrorSummary?,
        on today: CalendarDay
    ) {
        lines = found.items.map { Line($0, for: actor, on: today) }
        empty = lines.isEmpty ? Empty(heading: "Nothing is drawn", paragraph: "Draw some judgements to look at.") : nil
        self.form = StepForm(
            "Draw judgements to look at",
            to: "/sampling",
            does: "Draw them",
            version: 0,
            form.parts,
            isTyped: errors != nil
        )
        pages = Pagination(after: found) { "/sampling?cursor=\($0)" }
        self.errors = errors
    }
}

extension SamplingListPage.Line {
    fileprivate init(_ plan: SamplePlan, for actor: Actor, on today: CalendarDay) {
        let waits = plan.waiting(for: actor.account)
        let looked = plan.drawn.count { plan.standing($0, for: actor.account) == .looked }
        href = "/sampling/\(plan.id)"
        name = plan.span
        detail = "\(plan.whose), \(looked) of \(plan.drawn.count) looked at"
        let isLate = !plan.isDone && plan.terms.due < today
        tag = plan.isDone ? "Looked at" : isLate ? "Overdue" : waits > 0 ? "\(waits) wait for you" : "Others look at it"
        tone = plan.isDone ? "calm" : isLate ? "late" : waits > 0 ? "heed" : nil
        time = plan.isDone ? "" : "By \(plan.terms.due.inWords)"
    }
}

extension SamplePlan {
    var span: String { "Judged \(terms.from.inWords) to \(terms.to.inWords)" }

    var whose: String { terms.unit.map { "Unit \($0.text.capitalised)" } ?? "The whole agency" }
}
