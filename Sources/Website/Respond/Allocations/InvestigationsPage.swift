import PlainWords
import Respond
import Vocabulary

/// The investigations that somebody reaches, with who does what in each.
struct InvestigationsPage: Page {
    let lead = "Work that takes people with a licence: who does which part, and what lets them."
    let sides: [ListSide]
    let lines: [Line]
    let empty: Empty?
    let pages: Pagination?
    let begin: StepForm?
    let errors: ErrorSummary?

    var template: String { "respond/investigations" }
    var title: String { "Investigations" }
    var place: String? { "/investigations" }

    struct Line {
        let href: String
        let name: String
        let what: String
        let who: [String]
        let tag: String
        let tone: String
    }

    init(
        _ found: Vocabulary.Page<InvestigationView>,
        isOpen: Bool,
        _ kinds: [InvestigationKind],
        _ words: AllocationWords,
        _ fields: FormFields,
        _ errors: ErrorSummary?,
        mayBegin: Bool
    ) {
        sides = [("/investigations", "Open", isOpen), ("/investigations?closed", "Closed", !isOpen)].map {
            ListSide(href: $0.0, text: $0.1, tally: nil, isCurrent: $0.2)
        }
        lines = found.items.map { Line($0, words) }
        empty =
            lines.isEmpty
            ? Empty(
                heading: isOpen ? "No investigation is open here" : "None was closed",
                paragraph: "One is begun from a contact, from a referral, or by the number that it has elsewhere."
            ) : nil
        pages = Pagination(after: found) { "/investigations?\(isOpen ? "" : "closed&")cursor=\($0)" }
        begin =
            mayBegin && isOpen && !kinds.isEmpty
            ? StepForm(
                "Begin one that comes from elsewhere",
                to: "/investigations",
                does: "Begin it",
                version: 0,
                BeginInvestigationPage.fields(
                    kinds,
                    fields.names.isEmpty ? BeginInvestigationPage.begun(nil, of: kinds) : fields,
                    needsReference: true
                ),
                isTyped: fields.areSent(to: "begin")
            ) : nil
        self.errors = errors
    }
}

extension InvestigationsPage.Line {
    fileprivate init(_ view: InvestigationView, _ words: AllocationWords) {
        href = words.href(view)
        name = words.name(view)
        what = "\(view.kind.term.title), begun \(view.record.opened.at.inShort)"
        who =
            view.parts.map { "\($0.part.term.title): \(words.staff[$0.allocation.assignee])" }
            + view.missing.map { "\($0.term.title): nobody" }
        guard view.record.isOpen else {
            (tag, tone) = ("Closed", "open")
            return
        }
        let worst =
            view.parts.first { !$0.standing.isCovered } ?? view.parts.first { !$0.standing.isLicensed }
            ?? view.parts.first
        let stands = worst.map { words.tag($0.standing) }
        let isMissing = !view.missing.isEmpty && worst?.standing.isCovered != false
        tag = isMissing ? "Somebody is missing" : stands?.text ?? "Nobody has a part"
        tone = isMissing ? "late" : stands?.tone ?? "unknown"
    }
}
