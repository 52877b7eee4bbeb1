import ContactForms
import PlainWords
import Recognise
import Vocabulary

/// What happened, with the clues that stand in it beside it.
struct StoryPage: Page {
    let draft: DraftHead
    let isBeside = true
    let narrative: TextArea
    let spotted: Spotted
    let prompts: Prompts?
    let errors: ErrorSummary?

    struct Prompts {
        let promptsTitle = "What else could this be?"
        let ask: [String]
    }

    var template: String { "recognise/story" }
    var title: String { DraftSection.story.title }

    init(
        _ draft: DraftHead,
        _ fields: FormFields,
        _ spotted: Spotted,
        prompts: [String],
        _ errors: ErrorSummary?
    ) {
        self.draft = draft
        self.spotted = spotted
        self.errors = errors
        var area = fields.area(
            "narrative",
            "The story, in your own words",
            hint: "What was seen, heard and told, and in whose words. Short forms are fine."
        ).high(14, isOptional: false)
        area.spot = "\(draft.list)/spot"
        narrative = area
        self.prompts = prompts.isEmpty ? nil : Prompts(ask: prompts)
    }
}

/// The clues that stand in a story while it is written; prompts, and nothing more.
struct Spotted {
    let heading: String
    let explained: String
    let clues: [Clue]
    let labels: [Label]

    struct Clue {
        let quote: String
        let clueTitle: String
        let held: String
        let heldWords: String
        let heldTone: String
        let about: String?
    }

    /// Words that label a person.
    struct Label {
        let phrase: String
        let instead: String
    }

    init(_ found: FoundInDraft) {
        clues = found.clues.compactMap { clue in
            guard let quote = clue.quote else { return nil }
            return Clue(
                quote: quote,
                clueTitle: found.title(clue.clue),
                held: clue.assertion.kind,
                heldWords: clue.assertion.words,
                heldTone: clue.assertion == .present ? "heed" : "unknown",
                about: clue.person.map { found.fields.name(of: $0.text) }
            )
        }
        labels = found.labels.map { Label(phrase: $0, instead: "what was seen or said, and how often") }
        heading =
            clues.isEmpty
            ? "No phrase stands out yet" : clues.count.counted("phrase that may matter", "phrases that may matter")
        explained = "Prompts only: nothing is recorded until you tick it under “\(DraftSection.seen(nil).title)”."
    }
}
