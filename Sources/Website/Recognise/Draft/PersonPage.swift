import ContactForms
import Recognise
import Understand

/// One person of a contact.
struct PersonPage: Page {
    let draft: DraftHead
    let fullName: String
    let known: String?
    let given: TextField
    let family: TextField
    let born: DateField
    let age: TextField
    let roles: ChoiceField
    let homeLine: TextField
    let homePostcode: TextField
    let vulnerabilities: ChoiceField
    let more: [TextField]
    let isMoreOpen: Bool
    let errors: ErrorSummary?

    var template: String { "recognise/person" }
    var title: String { "A person of this contact" }

    init(
        _ draft: DraftHead,
        _ key: String,
        _ kept: DraftFields,
        _ fields: FormFields,
        _ choices: PolicyChoices,
        _ errors: ErrorSummary?
    ) {
        let name = "people.\(key)"
        self.draft = draft
        self.errors = errors
        fullName = kept.name(of: key)
        known = kept.text("\(name).record").map { _ in
            "This person is known already. What you change here changes what is known of them."
        }
        given = fields.text("\(name).given", "Given name or names").optional
        family = fields.text("\(name).family", "Family name").optional
        born = fields.date("\(name).born", "Date of birth", hint: "The year alone is enough where no more is known")
        age = fields.text("\(name).age", "Or about how old", hint: "Such as 82, or 16-20").optional.wide("short")
        roles = fields.choice("\(name).roles", "What part do they have here?", of: PolicyChoices.roles)
            .small(columns: 2)
        homeLine = fields.text("\(name).home.line", "Street and number").optional
        homePostcode = fields.text("\(name).home.postcode", "Postcode").optional.wide("short")
        vulnerabilities = fields.choice(
            "\(name).vulnerabilities",
            "Vulnerabilities that you confirm",
            hint: "Anybody may be vulnerable. Tick what you can stand behind.",
            of: choices.vulnerabilities
        ).small(columns: 2)
        more = Self.further.map { part, label in fields.text("\(name).\(part)", label).optional }
        isMoreOpen = Self.further.contains { kept.text("\(name).\($0.0)") != nil }
    }

    private static let further = [
        ("school", "School or college"), ("gp", "Doctor’s surgery"), ("language", "Language they speak best"),
        ("interpreter", "Interpreter"), ("ethnicity", "Ethnicity, as they describe it"), ("occupation", "Occupation"),
    ]
}
