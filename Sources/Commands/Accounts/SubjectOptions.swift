import Access
import ArgumentParser

/// By what the identity provider of an organisation knows somebody.
struct SubjectOptions: ParsableArguments {
    @Option(
        name: .customLong("oidc-subject"),
        help: ArgumentHelp("Let them sign in through the provider, which knows them by this subject.", valueName: "sub")
    )
    var subject: String?

    @Option(
        name: .customLong("oidc-issuer"),
        help: ArgumentHelp("The provider, as heed serve is given it.", valueName: "url")
    )
    var issuer: String?

    @Flag(name: .customLong("no-oidc"), help: "Let them sign in through the provider no more.")
    var isTakenAway = false

    var isGiven: Bool { subject != nil || isTakenAway }

    func validate() throws {
        if (subject == nil) != (issuer == nil) {
            throw ValidationError("a subject is of a provider; give both --oidc-subject and --oidc-issuer")
        }
        if subject != nil, isTakenAway { throw ValidationError("give --oidc-subject or --no-oidc, and not both") }
        if subject != nil, known == nil {
            throw ValidationError(
                "--oidc-subject is up to 255 ASCII letters without blanks, and --oidc-issuer an address"
            )
        }
    }

    /// Nil where nothing is to be different.
    var change: AccountChange.SubjectChange? {
        isTakenAway ? .takenAway : known.map(AccountChange.SubjectChange.given)
    }

    private var known: ProviderSubject? {
        guard let subject, let issuer else { return nil }
        return ProviderSubject(issuer: issuer, subject: subject)
    }
}
