import ContactForms
import PlainWords
import Recognise
import Vocabulary

/// What every page of a draft shows: which one it is, where it is kept, and how far each part has come.
struct DraftHead {
    let heading: String
    let list: String
    let action: String
    let keep: String
    let revision: Int
    let section: String
    let kept: String
    let onward: String
    let parts: [Part]

    struct Part {
        let href: String
        let text: String
        let isCurrent: Bool
        let says: String
        let state: State?
    }

    struct State {
        let words: String
        let tone: String
        let isTag: Bool

        static let done = State(words: "Done", tone: "calm", isTag: false)
        static let begun = State(words: "Begun", tone: "none", isTag: false)
        static let notBegun = State(words: "Not begun", tone: "none", isTag: false)
        static let needed = State(words: "Needed", tone: "heed", isTag: true)
    }

    init(_ draft: Draft, at section: DraftSection?) {
        let keys = draft.fields.keys
        heading = DraftSummary.heading(of: draft.fields)
        list = "/drafts/\(draft.id.text)"
        let list = list
        action = section.map { "\(list)/\($0.path)" } ?? list
        keep = list + "/keep"
        revision = draft.revision
        self.section = section?.path ?? ""
        kept = "Kept at \(draft.changed.timeInWords)"
        onward = section.map { "Save and go on: \($0.next(keys).title.lowercasedFirst)" } ?? "Save"
        parts = DraftSection.listed.map { one in
            let summary = DraftSummary(one, draft.fields)
            return Part(
                href: "\(list)/\(one.path)",
                text: one.title,
                isCurrent: one == section?.parent,
                says: summary.says,
                state: summary.state
            )
        }
    }
}
