import Learn
import PlainWords
import Understand
import Vocabulary
import Website

/// Somebody's own licences, and those that they may apply for.
struct MyLicencePage: Page {
    let lead = "What you may do, under which conditions and until when; what was decided and why, and how to appeal."
    let licences: Items<Row>?
    /// Those that can be taken along.
    let along: Items<Link>?
    let open: [Scheme]
    let empty: Empty?
    let errors: ErrorSummary?

    var template: String { "learn/my-licence" }
    var title: String { "My licence" }
    var place: String? { "/licence" }

    struct Row {
        let href: String
        let name: String
        let covers: String
        let tag: String
        let tone: String?
        let time: String?
    }

    struct Scheme {
        let id: String
        let name: String
        let purpose: String
        let before: String?
        let form: Items<StepForm>?
    }

    init(
        _ licences: [LicenceView],
        _ open: [OpenScheme],
        _ fields: FormFields,
        _ errors: ErrorSummary?,
        on today: CalendarDay
    ) {
        self.licences = Items(
            licences.map { view in
                Row(
                    href: "/licences/\(view.record.id.text)",
                    name: view.scheme?.term.title ?? view.record.scheme.text,
                    covers: view.record.covers(view.scheme),
                    tag: view.record.status.words.capitalised,
                    tone: view.record.tone(on: today),
                    time: view.record.expires.map { "Its last day: \($0.words)" }
                )
            }
        )
        along = Items(
            licences.filter { $0.record.isCurrent(on: today) }.map { view in
                Link("/licences/\(view.record.id.text)/credential", view.scheme?.term.title ?? view.record.scheme.text)
            }
        )
        self.open = open.map { Scheme($0, fields) }
        empty =
            licences.isEmpty && open.isEmpty
            ? Empty(heading: "No licence is for your role", paragraph: "One that is stands here.") : nil
        self.errors = errors
    }
}

extension MyLicencePage.Scheme {
    fileprivate init(_ open: OpenScheme, _ fields: FormFields) {
        id = open.scheme.id.text
        name = open.scheme.term.title
        purpose = open.scheme.term.meaning
        before = open.missing.ifAny.map { "This comes before it: \($0.map(\.term.title).listed())." }
        let parts = [LicenceSteps.scopes(of: open.scheme, id, fields)]
        let form = StepForm("Apply for it", to: "/licence/\(id)", version: 0, parts, isTyped: fields.areSent(to: id))
        self.form = open.missing.isEmpty ? Items([form]) : nil
    }
}
