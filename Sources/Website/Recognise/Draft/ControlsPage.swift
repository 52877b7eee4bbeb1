import ContactForms
import Recognise

/// What keeps people safe, and what should.
struct ControlsPage: Page {
    let draft: DraftHead
    let suggested: Suggested?
    let rows: [Row]
    let nothing: Empty?
    let errors: ErrorSummary?

    struct Row {
        let entryId: String
        let entryKey: String
        let entryTitle: String
        let control: SelectField
        let protects: SelectField
        let owner: SelectField
        let condition: ChoiceField
        let failedBecause: TextField
        let verified: DateField
        let ends: DateField
        let successor: TextField
    }

    var template: String { "recognise/controls" }
    var title: String { DraftSection.controls.title }

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
        rows = kept.numbers(of: "controls").map { Row("controls.\($0)", "\($0)", kept, fields, choices) }
        nothing = rows.isEmpty ? Empty(heading: "Nothing added yet") : nil
    }
}

extension ControlsPage.Row {
    fileprivate init(
        _ name: String,
        _ key: String,
        _ kept: DraftFields,
        _ fields: FormFields,
        _ choices: PolicyChoices
    ) {
        let chosen = choices.controls.first { $0.value == kept.text("\(name).control") }
        entryId = name
        entryKey = key
        entryTitle = chosen?.text ?? "Another control"
        control = fields.select("\(name).control", "What is it", of: choices.controls)
        protects = fields.select("\(name).protects", "Whom it protects", of: PolicyChoices.people(kept))
            .empty("Everybody here")
        owner = fields.select("\(name).owner", "Who answers for it", of: choices.owners).empty("Not known")
        condition = fields.choice("\(name).state", "How is it?", of: PolicyChoices.states).small(columns: 2)
        failedBecause =
            fields.text(
                "\(name).failed_because",
                "Why it does not hold",
                hint: "Such as: he is the one who takes her money"
            ).optional
        verified = fields.date("\(name).verified", "Last seen to work").optional
        ends = fields.date("\(name).ends", "When it ends").optional
        successor = fields.text("\(name).successor", "What comes after it").optional
    }
}

extension DateField {
    var optional: DateField {
        var field = self
        field.isOptional = true
        return field
    }
}
