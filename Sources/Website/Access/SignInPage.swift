import WebSupport

/// Where somebody says who they are.
struct SignInPage: Page {
    let reason: String?
    /// Where one was going; nil for one's own work.
    let returnTo: String?
    let signInName: TextField
    let password: TextField
    /// Nil where nobody signs in through a provider.
    let provider: Provider?
    /// Whether name and password are asked for.
    let isLocal: Bool
    let helpWords = SignInHelp.forgotten
    let errors: ErrorSummary?

    var template: String { "access/sign-in" }
    var title: String { "Sign in to Heed" }

    /// The way to the identity provider of an organisation.
    struct Provider: Hashable, Sendable {
        let text: String
        let href: String
    }

    init(
        _ form: Form,
        reason: String? = nil,
        returnTo: String?,
        offering offer: ProviderOffer? = nil,
        _ errors: FormErrors = .none
    ) {
        let fields = FormFields(form, errors)
        self.reason = reason
        self.returnTo = returnTo
        self.errors = errors.summary
        let path = ProviderRoutes.ask.returning(to: returnTo.flatMap(LocalPath.init))
        provider = offer.map { Provider(text: "Sign in with \($0.name)", href: path.text) }
        isLocal = offer?.isOnly != true
        signInName = fields.text("name", "Sign-in name").with {
            $0.autocomplete = "username"
            $0.isVerbatim = true
        }
        password = fields.secret("password", "Password").with { $0.autocomplete = "current-password" }
    }
}

/// Where the code of an authenticator is typed.
struct SignInCodePage: Page {
    let code: TextField
    let helpWords = SignInHelp.noPhone
    let errors: ErrorSummary?

    var template: String { "access/sign-in-code" }
    var title: String { "Enter your code" }

    init(_ errors: FormErrors = .none) {
        self.errors = errors.summary
        code = FormFields(Form(), errors).text("code", "Six digits").asCode
    }
}

extension TextField {
    /// For the six digits that an authenticator shows.
    var asCode: TextField {
        with {
            $0.autocomplete = "one-time-code"
            $0.inputmode = "numeric"
            $0.width = "code"
            $0.isVerbatim = true
        }
    }
}

private enum SignInHelp {
    static let forgotten =
        "Whoever looks after accounts in your agency can give you a new password, and will ask who you are."
    static let noPhone = "Whoever looks after accounts in your agency can give you new codes, and will ask who you are."
}
