import Recognise
import WebSupport

/// A form to open the restricted records of one person.
struct OpenRecordsPage: Page {
    let lead =
        "Some people's records are kept from all but those who are named. Where somebody could come to harm before you reach one of these, you can open the records of one person for a short time."
    let terms = [
        "It is written down that you did, and why, before you see anything.",
        "Professional standards are told at once, and look at it within \(EmergencyAccess.reviewHours / 24) days.",
        "It closes by itself after the minutes that you ask for, an hour at most.",
    ]
    let opening: StepForm
    let errors: ErrorSummary?

    var template: String { "protection/open-records" }
    var title: String { "Open restricted records" }
    var place: String? { "/open-records" }

    init(_ fields: FormFields, _ errors: ErrorSummary?) {
        opening = StepForm(
            "Open their records",
            to: OpeningPages.path.text,
            version: 0,
            [
                .text(
                    fields.text(
                        "name",
                        "Name",
                        hint: "Given name and family name; and below, the date of birth, the postcode or both"
                    )
                ),
                FormPart.date(fields.date("born", "Date of birth")).mayBeEmpty,
                FormPart.text(fields.text("postcode", "Postcode")).mayBeEmpty,
                .radios(
                    fields.choice(
                        "ground",
                        "Why you have to see them",
                        of: EmergencyAccess.Ground.allCases.map { Choice($0.rawValue, $0.words.capitalisedSentence) }
                    ).small()
                ),
                .area(
                    fields.area(
                        "why",
                        "What is happening",
                        hint: "In your own words: what happens, and what you have to know"
                    )
                    .high(3, isOptional: false)
                ),
                .text(fields.text("minutes", "For how many minutes", hint: "60 at most").wide("short")),
            ],
            isFolded: false,
            isGrave: true
        )
        self.errors = errors
    }
}
