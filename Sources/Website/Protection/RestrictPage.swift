import Recognise
import Vocabulary
import WebSupport

/// A form to close one person's records.
struct RestrictPage: Page {
    let back: Link
    let lead =
        "From then on their records are there for you and for whomever professional standards name. To everybody else it is as if there were none."
    let restricting: StepForm
    let errors: ErrorSummary?

    var template: String { "protection/restrict" }
    var title: String { "Restrict these records" }
    var place: String? { "/people" }

    init(_ person: RecordID, _ fields: FormFields, _ errors: ErrorSummary?) {
        back = Link("/people/\(person)", "The person")
        restricting = StepForm(
            "Restrict these records",
            to: "/people/\(person)/restrict",
            version: 0,
            [
                .radios(
                    fields.choice(
                        "ground",
                        "Why",
                        hint: "The person…",
                        of: Restriction.Ground.allCases.map { Choice($0.rawValue, $0.words) }
                    ).small()
                ),
                .area(fields.area("why", "What makes it needed").high(3, isOptional: false)),
            ],
            isFolded: false,
            isGrave: true
        )
        self.errors = errors
    }
}
