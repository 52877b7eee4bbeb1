import ContactForms
import PlainWords
import Recognise
import Understand
import Vocabulary

/// What was seen, heard or told of one person: what the story suggests first, then every clue by the policy's themes.
struct SeenPage: Page {
    let draft: DraftHead
    let tabs: Tabs?
    let suggested: SuggestedClues?
    let themes: [Theme]
    let nothing: Empty?
    let errors: ErrorSummary?

    struct Tabs {
        let persons: [Tab]
    }

    struct Tab {
        let href: String
        let fullName: String
        let isCurrent: Bool
        let ticked: Int
    }

    struct SuggestedClues {
        let suggestedLegend: String
        let clues: [ClueChoice]
    }

    struct Theme {
        let themeTitle: String
        let tally: String
        let isOpen: Bool
        let clues: [ClueChoice]
    }

    var template: String { "recognise/seen" }
    var title: String { DraftSection.seen(nil).title }

    init(_ draft: DraftHead, of key: String?, _ found: FoundInDraft, _ policy: Policy, _ errors: ErrorSummary?) {
        let kept = found.fields
        self.draft = draft
        self.errors = errors
        guard let key else {
            (tabs, suggested, themes) = (nil, nil, [])
            nothing = Empty(heading: "Nobody is listed yet", paragraph: "List the people of this contact first.")
            return
        }
        tabs =
            kept.keys.count < 2
            ? nil
            : Tabs(
                persons: kept.keys.map { one in
                    Tab(
                        href: "\(draft.list)/seen/\(one)",
                        fullName: kept.name(of: one),
                        isCurrent: one == key,
                        ticked: kept["people.\(one).clues"].count
                    )
                }
            )
        // What was ticked counts as found too; it is not what the story suggests.
        let mentioned = found.clues.filter {
            $0.origin == .narrative && $0.person == PersonID(key) && $0.assertion != .negated
        }
        let ids = Set(mentioned.map(\.clue))
        let offered = policy.clues.filter { ids.contains($0.term.id) }.map { clue in
            ClueChoice(clue, of: key, kept, quoted: mentioned.first { $0.clue == clue.term.id }?.quote)
        }
        suggested =
            offered.isEmpty
            ? nil
            : SuggestedClues(
                suggestedLegend: "The story suggests, for \(kept.name(of: key))",
                clues: offered
            )
        themes = Theme.all(policy.clues.filter { !ids.contains($0.term.id) }, of: key, kept)
        nothing = nil
    }
}

extension SeenPage.Theme {
    /// What is ticked first, then the rest as the policy lists it.
    fileprivate static func all(_ clues: [ClueDefinition], of key: String, _ kept: DraftFields) -> [Self] {
        let isTicked = Set(kept["people.\(key).clues"])
        let ticked = clues.filter { isTicked.contains($0.term.id.text) }
        let open = clues.filter { !isTicked.contains($0.term.id.text) }
        func theme(_ title: String, _ some: [ClueDefinition], isOpen: Bool) -> Self {
            let choices = some.map { ClueChoice($0, of: key, kept, quoted: nil) }
            return Self(themeTitle: title, tally: "\(choices.count)", isOpen: isOpen, clues: choices)
        }
        let rest = open.map(\.theme).removingRepeats().map { title in
            theme(
                String(title.trimmingPrefix("Clues of ")).capitalised,
                open.filter { $0.theme == title },
                isOpen: false
            )
        }
        return ticked.isEmpty ? rest : [theme("Ticked already", ticked, isOpen: true)] + rest
    }
}

/// A clue that may be ticked, with how it is known.
struct ClueChoice {
    let itemId: String
    let clueName: String
    let clue: String
    let text: String
    let isChecked: Bool
    let meaning: String?
    let quoted: String?
    let sourceName: String
    let sources: [Source]
    let noteName: String
    let noteValue: String

    struct Source {
        let value: String
        let words: String
        let isSelected: Bool
    }

    init(_ definition: ClueDefinition, of key: String, _ kept: DraftFields, quoted: String?) {
        let name = "people.\(key)"
        let id = definition.term.id.text
        itemId = "\(name).clue.\(id)"
        clueName = "\(name).clues"
        clue = id
        text = definition.term.title.capitalised
        isChecked = kept["\(name).clues"].contains(id)
        meaning = definition.term.meaning
        self.quoted = quoted
        sourceName = "\(name).clue.\(id).source"
        let chosen = kept.text("\(name).clue.\(id).source") ?? "seen"
        sources = Self.ways.map { Source(value: $0, words: $1, isSelected: $0 == chosen) }
        noteName = "\(name).clue.\(id).note"
        noteValue = kept["\(name).clue.\(id).note"].first ?? ""
    }

    static let ways = [
        ("seen", "I saw it"), ("heard", "I heard it"), ("told", "I was told"), ("record", "It is on record"),
    ]
}
