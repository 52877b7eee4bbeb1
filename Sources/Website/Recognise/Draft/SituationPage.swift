import ContactForms
import Recognise

/// The features of the situation, those that the responder puts down.
struct SituationPage: Page {
    let draft: DraftHead
    let suggested: Suggested?
    let rows: [Row]
    let nothing: Empty?
    let errors: ErrorSummary?

    struct Row {
        let entryId: String
        let entryKey: String
        let entryTitle: String
        let feature: SelectField
        let about: SelectField
        let by: SelectField
        let note: TextField
    }

    var template: String { "recognise/situation" }
    var title: String { DraftSection.situation.title }

    init(
        _ draft: DraftHead,
        _ kept: DraftFields,
        _ fields: FormFields,
        _ choices: PolicyChoices,
        suggested: Suggested?,
        _ errors: ErrorSummary?
    ) {
        self.draft = draft
        self.suggested = suggested
        self.errors = errors
        let people = PolicyChoices.people(kept)
        rows = kept.numbers(of: "situation").map { number in
            let name = "situation.\(number)"
            let chosen = choices.features.first { $0.value == kept.text("\(name).feature") }
            return Row(
                entryId: name,
                entryKey: "\(number)",
                entryTitle: chosen?.text ?? "Another feature",
                feature: fields.select("\(name).feature", "What is it", of: choices.features),
                about: fields.select("\(name).about", "Whom it touches", of: people).empty("Everybody here"),
                by: fields.select("\(name).by", "Who does it", of: people).empty("Nobody, or not known"),
                note: fields.text("\(name).note", "In a few words").optional
            )
        }
        nothing = rows.isEmpty ? Empty(heading: "Nothing added yet") : nil
    }
}

/// What the story suggests adding.
struct Suggested {
    let offers: [Offer]

    struct Offer {
        let term: String
        let text: String
    }

    init?(_ offers: [Offer]) {
        guard !offers.isEmpty else { return nil }
        self.offers = offers
    }
}
