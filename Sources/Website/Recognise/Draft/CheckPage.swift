import ContactForms
import PlainWords
import Recognise

/// The whole of a draft, to be looked at once before it is recorded.
struct CheckPage: Page {
    let draft: DraftHead
    let gaps: Gaps?
    let blocks: [Block]
    let recordWords: String
    let errors: ErrorSummary?

    struct Gaps {
        let gapsTitle: String
        let items: [Link]
    }

    struct Block {
        let blockId: String
        let blockTitle: String
        let change: String
        /// Nil where nothing of it is written.
        let rows: Items<Row>?
    }

    struct Row {
        let term: String
        let words: String
        let isMissing: Bool
    }

    var template: String { "recognise/check" }
    var title: String { DraftSection.check.title }

    init(
        _ draft: DraftHead,
        _ kept: DraftFields,
        _ choices: PolicyChoices,
        isChange: Bool,
        _ errors: ErrorSummary?
    ) {
        let written = CheckRows(kept: kept, choices: choices)
        self.draft = draft
        self.errors = errors
        blocks = DraftSection.listed.map { section in
            Block(
                blockId: "block-\(section.path)",
                blockTitle: section.title,
                change: "\(draft.list)/\(section.path)",
                rows: Items(written.rows(of: section))
            )
        }
        let missing = blocks.filter { $0.rows?.items.contains(where: \.isMissing) ?? true }
        gaps =
            missing.isEmpty
            ? nil
            : Gaps(
                gapsTitle: "Nothing is written yet about some of it. What is left out is not known, never “no”.",
                items: missing.map { Link($0.change, $0.blockTitle) }
            )
        recordWords =
            isChange
            ? "What was recorded before is kept, every version of it. The contact is assessed again at once."
            : "Once recorded it is part of the record, in your name. It can be added to and put right; every version "
                + "is kept. It is assessed at once."
    }
}

/// The parts of a draft, in any order.
struct TaskListPage: Page {
    let draft: DraftHead

    var template: String { "recognise/task-list" }
    var title: String { draft.heading }
}

/// Asks once more before a draft is thrown away.
struct DiscardPage: Page {
    let draft: DraftHead
    let discardWords =
        "What you typed in it is thrown away, and cannot be brought back. What is recorded already stays."

    var template: String { "recognise/discard" }
    var title: String { "Discard this draft?" }
}
