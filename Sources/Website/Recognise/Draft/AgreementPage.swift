import ContactForms
import Recognise

/// What people say themselves, and what they agreed to.
struct AgreementPage: Page {
    let draft: DraftHead
    let persons: [Person]
    let nothing: Empty?
    let errors: ErrorSummary?

    struct Person {
        let sectionId: String
        let fullName: String
        let spokenToAlone: ChoiceField
        let voice: TextArea
        let wishes: TextArea
        let consent: ChoiceField
        let consentReason: TextField
        let needs: TextArea
        let desiredOutcomes: TextArea
        let byPathway: [Pair]
        let isMoreOpen: Bool
    }

    /// An answer that differs by service.
    struct Pair {
        let pairLegend: String
        let pathway: SelectField
        let answer: SelectField
    }

    var template: String { "recognise/agreement" }
    var title: String { DraftSection.agreement.title }

    init(
        _ draft: DraftHead,
        _ kept: DraftFields,
        _ fields: FormFields,
        _ choices: PolicyChoices,
        _ errors: ErrorSummary?
    ) {
        self.draft = draft
        self.errors = errors
        persons = kept.keys.map { Person($0, kept, fields, choices) }
        nothing =
            persons.isEmpty
            ? Empty(heading: "Nobody is listed yet", paragraph: "List the people of this contact first.") : nil
    }
}

extension AgreementPage.Person {
    fileprivate init(_ key: String, _ kept: DraftFields, _ fields: FormFields, _ choices: PolicyChoices) {
        let name = "people.\(key)"
        let called = kept.name(of: key)
        sectionId = key
        fullName = called
        spokenToAlone =
            fields.choice(
                "\(name).spoken_to_alone",
                "Was this person spoken to alone?",
                of: [Choice("yes", "Yes"), Choice("no", "No")]
            ).inline
        voice = fields.area("\(name).voice", "In their own words").high(3)
        wishes = fields.area("\(name).wishes", "What they wish for", hint: "One wish a line").high(2)
        consent = fields.choice("\(name).consent.referral", "Being referred for help", of: PolicyChoices.consents)
            .small()
        consentReason = fields.text("\(name).consent.reason", "Why, in a few words").optional
        needs = fields.area("\(name).needs", "What they need").high(2)
        desiredOutcomes = fields.area("\(name).desired_outcomes", "What they hope will come of it").high(2)
        let numbers = kept.numbers(of: "\(name).agreement")
        byPathway = (numbers + [(numbers.last ?? 0) + 1]).map { number in
            let pair = "\(name).agreement.\(number)"
            return AgreementPage.Pair(
                pairLegend: "An answer that differs by service: \(called)",
                pathway: fields.select("\(pair).pathway", "Service", of: choices.pathways),
                answer: fields.select("\(pair).state", "Answer", of: PolicyChoices.consents)
            )
        }
        isMoreOpen =
            !numbers.isEmpty || kept.text("\(name).needs") != nil
            || kept.text("\(name).desired_outcomes") != nil
    }
}
