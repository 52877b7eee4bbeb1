import PlainWords
import Respond
import Understand
import Vocabulary

/// Where an agreement is drafted; what differs is said on its own page afterwards.
struct DraftAgreementPage: Page {
    let back = Link("/agreements", "Agreements")
    let heading = "Draft an agreement"
    let line =
        "Between whom, from when, and by when you look at it again. What differs from the national policy you say next, one thing at a time."
    let form: StepForm
    let errors: ErrorSummary?

    // Its page is drawn as that on which a plan is begun.
    var template: String { "respond/plan-begin" }
    var title: String { heading }
    var place: String? { "/agreements" }

    init(_ policy: RespondPolicy, _ names: Names, for agency: AgencyID, _ typed: FormFields, _ errors: ErrorSummary?) {
        let begun = typed.names.isEmpty ? FormFields(["draft-parties": [agency.text]]) : typed
        form = StepForm(
            heading,
            to: "/agreements/new",
            does: "Keep the draft",
            version: 0,
            AgreementSteps.terms("draft", policy, names, begun),
            isFolded: false
        )
        self.errors = errors
    }
}
