import Access
import WebSupport

/// Where somebody who is signed in proves again who they are.
struct FreshProofPage: Page {
    let minutes: Int
    /// Nil where it is proved to the provider.
    let password: TextField?
    /// Where one proves it to the provider; nil where that is not how.
    let providerHref: String?
    /// Where what was sent goes once it is proved in another tab; nil where nothing was sent, or it is proved here.
    let sendTo: String?
    /// Nil where no code is asked for.
    let code: TextField?
    /// What was sent before; empty where nothing was.
    let fields: [SendAgainPage.Field]
    let isCarrying: Bool
    let errors: ErrorSummary?

    var template: String { "access/fresh-proof" }
    var title: String { "Show that it is you" }

    init(_ asked: AskedProof, carrying carried: CarriedForm?, _ errors: FormErrors = .none) {
        let form = FormFields(Form(), errors)
        minutes = FreshProof.seconds / 60
        let isHere = asked.way == .password
        password = isHere ? form.secret("password", "Your password").with { $0.autocomplete = "current-password" } : nil
        providerHref = isHere ? nil : ProviderRoutes.askAgain.text
        sendTo = isHere ? nil : carried?.path.text
        code =
            isHere && asked.needsCode
            ? form.text("code", "Six digits", hint: "As your authenticator shows them now.").asCode : nil
        fields = (isHere ? carried?.carriedFields : carried?.ownFields) ?? []
        isCarrying = carried != nil
        self.errors = errors.summary
    }
}

/// What was sent before, once it is proved who sends it.
struct ProvenPage: Page {
    let action: String
    let fields: [SendAgainPage.Field]

    var template: String { "access/proven" }
    var title: String { "It is you" }

    init(carrying carried: CarriedForm) {
        action = carried.path.text
        fields = carried.ownFields
    }
}
