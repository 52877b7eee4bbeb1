/// Whose records are asked about, by the number of a person.
struct AskJournalPage: Page {
    let errors: ErrorSummary?
    let number: TextField

    var template: String { "access/ask-journal" }
    var title: String { "Who looked" }
    var place: String? { "/journal" }

    init(_ fields: FormFields, _ refused: FormErrors = .none) {
        errors = refused.summary
        var field = fields.text("person", "Number of the person", hint: "It stands in the address of their page.")
        field.isVerbatim = true
        number = field
    }
}
