import Learn
import PlainWords
import Vocabulary
import WebSupport
import Website

/// Somebody's own welfare: what they noted, when they are spoken with, who sees what, and where support is to be had.
struct WelfarePage: Page {
    let lead =
        "What the work brings you, and who speaks with you about it. What you note is yours: nobody reads your words, nothing is scored, and nobody is kept from work by it."
    let due: Items<String>?
    let held: String
    let span: String
    let counts: Items<CountedLine>?
    let shown: String
    let notes: Items<Note>?
    let conversations: Items<SpokenLine>?
    let support: [Support]
    let steps: [StepForm]
    let errors: ErrorSummary?

    var template: String { "learn/welfare" }
    var title: String { "My welfare" }
    var place: String? { "/welfare" }

    struct Note {
        let kind: String
        let day: String
        let words: String?
        let to: String
        let does: String
    }

    struct Support {
        let name: String
        let meaning: String
        let check: String?
    }

    init(_ view: OwnWelfare, _ staff: StaffNames, _ fields: FormFields, _ errors: ErrorSummary?) {
        due = Items(view.due?.linesToThem ?? [])
        held =
            view.investigations == 0
            ? "You have a part in no open investigation."
            : "You have a part in \(view.investigations.counted("open investigation", "open investigations"))."
        span = "What you noted in the last \(view.policy.countMonths) months."
        counts = Items(view.counts.map(CountedLine.init))
        shown =
            view.isShown
            ? "Those who lead on welfare in your agency see these counts and when to come to you, and never your words."
            : "Nobody but you sees these counts."
        notes = Items(view.notes.map { Note($0, view.policy) })
        conversations = Items(
            (view.record?.conversations ?? []).reversed().map { SpokenLine($0, view.policy, staff) }
        )
        support = view.policy.support.map { term in
            Support(
                name: term.title,
                meaning: term.meaning,
                check: term.authority.toVerify.map { "Not filled in yet: \($0)." }
            )
        }
        steps = [Self.asking(view), Self.noting(view, fields, isTyped: errors != nil), Self.showing(view)]
        self.errors = errors
    }

    private static func asking(_ view: OwnWelfare) -> StepForm {
        view.record?.asked == nil
            ? StepForm(
                "Ask for a conversation",
                to: "/welfare/ask",
                intro: "Those who lead on welfare in your agency see that you asked, and nothing else.",
                version: 0
            )
            : StepForm(
                "I need no conversation any more",
                to: "/welfare/ask-no-longer",
                intro: "You asked for a conversation. Those who lead on welfare in your agency see it.",
                version: 0
            )
    }

    private static func noting(_ view: OwnWelfare, _ fields: FormFields, isTyped: Bool) -> StepForm {
        let kinds = view.policy.kinds.map {
            Choice($0.term.id.text, $0.term.title, note: $0.term.meaning.ifWritten)
        }
        let words = fields.area("note-words", "How it is with me", hint: "You alone read this").high(3)
        return StepForm(
            "Note something",
            to: "/welfare/notes",
            does: "Note it",
            version: 0,
            [
                .radios(fields.choice("note-kind", "What it was", of: kinds).small()),
                .date(fields.date("note-on", "When")),
                .area(words),
            ],
            isTyped: isTyped
        )
    }

    private static func showing(_ view: OwnWelfare) -> StepForm {
        view.isShown
            ? StepForm(
                "Let nobody see my counts",
                to: "/welfare/hide",
                intro: "They see how often you noted what, so that they can come to you in time.",
                version: 0
            )
            : StepForm(
                "Let my counts be seen",
                to: "/welfare/show",
                intro: "Those who lead on welfare would see how often you noted what, and could come to you in time.",
                version: 0
            )
    }
}

extension WelfarePage.Note {
    fileprivate init(_ note: ExposureNote, _ policy: WelfarePolicy) {
        kind = policy.kinds.first { $0.term.id == note.kind }?.term.title ?? note.kind.text
        day = note.on.inWords
        words = note.words.ifWritten
        to = "/welfare/notes/\(note.id.text)/take-back"
        does = "Take back the note of \(note.on.inWords)"
    }
}
