import Learn
import PlainWords
import Vocabulary
import WebSupport
import Website

/// Somebody's portfolio as others read it; whoever may judge it does so item by item.
struct PortfolioPage: Page {
    let back = Link("/assessing", "Portfolios")
    let heading: String
    let line: String
    let stands: String?
    let criteria: [CriterionLine]
    let evidence: Items<EvidencePart>?
    let judged: Items<JudgedLine>?
    /// What the judgement is sent with; nil for whoever only reads it.
    let judging: Judging?
    let errors: ErrorSummary?

    var template: String { "learn/portfolio" }
    var title: String { heading }
    var place: String? { "/assessing" }

    struct Judging {
        let to: String
        let version: Int
        let parts: [FormPart]
    }

    init(
        _ view: PortfolioView,
        _ staff: StaffNames,
        _ title: (ProgrammeID) -> String,
        _ fields: FormFields,
        _ errors: ErrorSummary?
    ) {
        let record = view.record
        heading = "\(staff[record.learner]): \(view.programme.term.title)"
        line = "It is \(record.status.words)" + (record.since.map { " since \($0.inShort)." } ?? ".")
        stands = Self.stands(view, title)
        criteria = CriterionLine.all(view)
        let mayJudge = view.can.contains(.meet)
        evidence = Items(
            record.evidence.enumerated().map { EvidencePart($1, at: $0, of: view, judgedIn: mayJudge ? fields : nil) }
        )
        judged = JudgedLine.all(record, staff)
        let words = fields.area("judge-words", "What you say of the whole", hint: "They read it with your name.")
        judging =
            mayJudge
            ? Judging(
                to: "/portfolios/\(record.id.text)/judge",
                version: record.version,
                parts: [.area(words.high(4, isOptional: false))]
            ) : nil
        self.errors = errors
    }

    /// What stands against judging it, or what the assessor has to say themselves.
    private static func stands(_ view: PortfolioView, _ title: (ProgrammeID) -> String) -> String? {
        guard view.record.status == .submitted, case .assessor(let standing, let isManagerKnown) = view.side else {
            return nil
        }
        if let bar = standing.bars.first {
            let refusal = bar.refusal(title)
            return "It is not yours to judge: \(refusal.reason). \(refusal.remedy.capitalised)."
        }
        return isManagerKnown
            ? nil : "Nobody has said who their line manager is. If you are, let another assessor judge it."
    }
}
