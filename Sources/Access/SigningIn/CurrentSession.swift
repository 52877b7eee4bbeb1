package import Vocabulary

/// Who is signed in: the session, and the account as it stands now.
package struct CurrentSession: Sendable {
    package let session: AccountSession
    package let account: Account

    package init(_ session: AccountSession, _ account: Account) {
        self.session = session
        self.account = account
    }

    /// The one who acts; roles, agency and unit are those of the account now, not those at signing in.
    package var actor: Actor { account.actor }
}

/// Where signing in stands after a step.
package enum SignInStep: Sendable {
    /// The secret is of a new session, whatever was shown before.
    case signedIn(ShownSecret, CurrentSession)
    /// The password was right; the secret leads to the step of the code, until a moment.
    case needsCode(ShownSecret, until: Instant)
}
