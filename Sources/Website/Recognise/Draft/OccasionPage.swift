import ContactForms
import Recognise

/// When, where and how a contact came about.
struct OccasionPage: Page {
    let draft: DraftHead
    let immediateRisk: ChoiceField
    let kind: ChoiceField
    let at: DateField
    let crime: ChoiceField
    let line: TextField
    let postcode: TextField
    let placeKind: ChoiceField
    let reporterKind: ChoiceField
    let reporterName: TextField
    let reporterRelation: TextField
    let reference: TextField
    let errors: ErrorSummary?

    var template: String { "recognise/occasion" }
    var title: String { DraftSection.occasion.title }

    init(_ draft: DraftHead, _ fields: FormFields, _ errors: ErrorSummary?) {
        self.draft = draft
        self.errors = errors
        immediateRisk =
            fields.choice(
                "answers.immediate-risk",
                "Is there a real risk to anyone’s life, or of serious harm, now?",
                hint: "If yes, call for what is needed first. This can wait.",
                of: PolicyChoices.knowable
            ).inline
        crime =
            fields.choice(
                "answers.crime",
                "Has an offence happened, or is one happening?",
                of: PolicyChoices.knowable
            ).inline
        kind = fields.choice("kind", "How did it come to you?", of: PolicyChoices.kinds).small(columns: 2)
        at = fields.date("at", "When did it happen?", timeLabel: "Time, 24-hour")
        line = fields.text("location.line", "Street and number, or a description of the place").optional
        postcode = fields.text("location.postcode", "Postcode").optional.wide("short")
        placeKind = fields.choice("location.kind", "What kind of place?", of: PolicyChoices.places).small(columns: 2)
        reporterKind = fields.choice("reporter.kind", "Who told you?", of: PolicyChoices.reporters).small(columns: 2)
        reporterName = fields.text("reporter.name", "Their name").optional
        reporterRelation = fields.text("reporter.relation", "Who they are to the person").optional
        reference = fields.text("reference", "Your own reference").optional.wide("half")
    }
}
