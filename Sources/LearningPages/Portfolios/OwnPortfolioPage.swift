import Learn
import PlainWords
import Vocabulary
import WebSupport
import Website

/// Somebody's own portfolio for a programme: what is asked for, what they have collected, and what was made of it.
struct OwnPortfolioPage: Page {
    let back = Link("/learning", "My learning")
    let heading: String
    let line: String
    let path: String
    let criteria: [CriterionLine]
    let evidence: Items<EvidencePart>?
    let judged: Items<JudgedLine>?
    let first: Items<Link>?
    let version: Int
    let steps: [StepForm]
    let errors: ErrorSummary?

    var template: String { "learn/own-portfolio" }
    var title: String { heading }
    var place: String? { "/learning" }

    init(_ own: OwnPortfolio, _ staff: StaffNames, _ fields: FormFields, _ errors: ErrorSummary?) {
        let (view, record) = (own.view, own.view?.record)
        heading = "My portfolio: \(own.programme.term.title)"
        path = "/portfolio/\(own.programme.id)"
        line = record.map { Self.line($0) } ?? "Nothing is collected yet. The first item begins it."
        criteria =
            view.map(CriterionLine.all)
            ?? own.rule.criteria.map { CriterionLine($0, items: 0, met: 0, isJudged: false) }
        evidence = view.flatMap { view in
            Items(view.record.evidence.enumerated().map { EvidencePart($1, at: $0, of: view) })
        }
        judged = record.flatMap { JudgedLine.all($0, staff) }
        first = Items(own.first.map { Link("/learning/\($0.id)", $0.term.title) })
        version = record?.version ?? 0
        let can = view?.can ?? [.add]
        steps =
            (can.contains(.add) ? [Self.adding(own.rule, path, version, fields, isFirst: record == nil)] : [])
            + (can.contains(.submit) && own.first.isEmpty ? [Self.submitting(path, version)] : [])
        self.errors = errors
    }

    private static func line(_ record: PortfolioRecord) -> String {
        let since = record.since.map { " since \($0.inShort)" } ?? ""
        let on = record.since.map { " on \($0.inShort)" } ?? ""
        return switch record.status {
        case .open:
            record.assessments.isEmpty ? "You are building it." : "It was given back\(on): see what would meet it."
        case .submitted: "It is with the assessors\(since). Until they have judged it, nothing in it changes."
        case .assessed: "It is met\(since)."
        }
    }

    private static func adding(
        _ rule: EvidenceRule,
        _ path: String,
        _ version: Int,
        _ fields: FormFields,
        isFirst: Bool
    ) -> StepForm {
        let kinds = EvidenceRule.Kind.allCases.filter { kind in rule.criteria.contains { $0.kinds.contains(kind) } }
        let words = fields.area(
            "add-words",
            "What you did, and what it shows",
            hint: "In your own words. Name nobody: write “the girl”, “her social worker”."
        )
        let criteria = rule.criteria.map { Choice($0.term.id.text, $0.term.title) }
        let work = fields.text(
            "add-work",
            "Its page in Heed",
            hint:
                "The address of the contact, referral or plan. Whoever reads your portfolio opens it only if they may read it."
        )
        return StepForm(
            "Add evidence",
            to: path + "/evidence",
            does: "Add it",
            version: version,
            [
                .radios(
                    fields.choice("add-kind", "What it is", of: kinds.map { Choice($0.rawValue, $0.words) }).small()
                ),
                .area(words.high(5, isOptional: false)),
                .ticks(fields.choice("add-criteria", "What it shows", of: criteria).small()),
                .date(fields.date("add-on", "The day it was")),
                FormPart.text(work).mayBeEmpty,
            ],
            isTyped: isFirst || fields.areSent(to: "add")
        )
    }

    private static func submitting(_ path: String, _ version: Int) -> StepForm {
        StepForm(
            "Submit it",
            to: path + "/submit",
            does: "Submit it to the assessors",
            intro:
                "An assessor who is not your line manager reads it, and says of each item what is met and what is not yet.",
            version: version
        )
    }
}
