import Access
import Learn
import PlainWords
import Vocabulary
import WebSupport
import Website

/// Whom those who lead on welfare should speak with: whoever asked first, then by the day.
struct WelfareDuePage: Page {
    let lead =
        "Whoever asked for a conversation, and whoever is due one. What people note is theirs: you see how often only where they let you."
    let lines: [Line]
    let empty: Empty?
    let form: StepForm
    let errors: ErrorSummary?

    var template: String { "learn/welfare-due" }
    var title: String { "Who to speak with" }
    var place: String? { "/welfare/due" }

    struct Line {
        let href: String
        let name: String
        let what: String
        let tag: String
        let tone: String
        let time: String
    }

    init(_ found: [WelfareLine], _ fields: FormFields, _ errors: ErrorSummary?, on today: CalendarDay) {
        lines = found.map { Line($0, on: today) }
        empty =
            found.isEmpty
            ? Empty(heading: "Nobody waits for a conversation", paragraph: "Whoever asks for one stands here.") : nil
        form = StepForm(
            "Somebody else",
            to: "/welfare/due",
            does: "Look",
            version: 0,
            [.text(fields.text("find-name", "Who?", hint: "What they sign in with"))],
            isTyped: errors != nil
        )
        self.errors = errors
    }
}

extension WelfareDuePage.Line {
    fileprivate init(_ line: WelfareLine, on today: CalendarDay) {
        href = "/welfare/people/\(line.person.id.text)"
        name = line.person.name
        what = line.due.lines.joined(separator: ". ")
        (tag, tone) = line.due.tag(on: today)
        time = line.due.by.inWords
    }
}
