import PlainWords
import Recognise
import Respond
import Vocabulary

/// One thing that is missing: why it was found, what to do about it, and until when it may rest.
struct FindingPage: Page {
    let back = Link("/checks", "Missing work")
    let heading: String
    let contact: String
    let standing: String
    let kind: String
    let facts: [Fact]
    let aside: String?
    let there: Link
    let form: AsideForm?
    let errors: ErrorSummary?

    var template: String { "respond/finding" }
    var title: String { heading }
    var place: String? { "/checks" }

    struct Fact {
        let term: String
        let words: String
    }

    struct AsideForm {
        let to: String
        let reason: TextArea
        let until: DateField
    }

    init(
        _ view: FindingView,
        _ rule: CheckRule,
        _ words: FindingWords,
        _ staff: StaffNames,
        _ fields: FormFields?,
        _ errors: ErrorSummary?,
        at now: Instant
    ) {
        let (finding, summary) = (view.finding, view.summary)
        let state = finding.state(at: now)
        heading = rule.title
        contact = [summary.reference, "\(summary.kind.words), \(summary.at.inWords)"].compactMap(\.self)
            .joined(separator: ": ")
        standing = words.standing(finding, at: now) + "."
        kind = state == .ended ? "accepted" : state == .open ? "late" : "open"
        let about = words.about(finding).map { Fact(term: "What it is about", words: $0) }
        facts =
            [about].compactMap(\.self) + [
                Fact(term: "What was looked for", words: rule.looksFor),
                Fact(term: "Began", words: finding.since.inShort),
                Fact(term: "Why it matters", words: rule.why),
                Fact(term: "What to do", words: rule.toDo),
                Fact(term: "What puts it right", words: rule.endsWhen),
                Fact(term: "Who sees to it", words: rule.owner.words),
                Fact(term: "Where the rule comes from", words: rule.authority.words),
            ]
        aside = view.aside.map {
            "\(staff[$0.by]) set it aside \($0.at.inShort), until \($0.until.words): “\($0.reason)”"
        }
        there = words.place(finding)
        form = fields.flatMap { fields in
            guard state == .open else { return nil }
            return AsideForm(
                to: "/findings/\(finding.id.text)/set-aside",
                reason: fields.area("reason", "Why nothing has to be done until then"),
                until: fields.date(
                    "until",
                    "It rests until",
                    hint: "For example, 27 11 2026; then it is asked for again"
                )
            )
        }
        self.errors = errors
    }
}
