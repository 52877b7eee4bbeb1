package import Vocabulary

/// Who is signed in: the session, and the account as it stands now.
package struct CurrentSession: Sendable {
    package let session: AccountSession
    package let account: Account
    /// Whose restricted records stand open to them just now.
    package let opened: [OpenedPerson]

    package init(_ session: AccountSession, _ account: Account, opened: [OpenedPerson] = []) {
        self.session = session
        self.account = account
        self.opened = opened
    }

    /// The one who acts; roles, agency and unit are those of the account now, not those at signing in.
    package var actor: Actor {
        var actor = account.actor
        actor.opened = Set(opened.map(\.person))
        return actor
    }
}

/// Somebody whose restricted records stand open to an account until a moment.
package struct OpenedPerson: Hashable, Sendable {
    package let opening: RecordID
    package let person: RecordID
    package let ends: Instant

    package init(opening: RecordID, person: RecordID, ends: Instant) {
        self.opening = opening
        self.person = person
        self.ends = ends
    }
}

/// Where signing in stands after a step.
package enum SignInStep: Sendable {
    /// The secret is of a new session, whatever was shown before.
    case signedIn(ShownSecret, CurrentSession)
    /// The password was right; the secret leads to the step of the code, until a moment.
    case needsCode(ShownSecret, until: Instant)
}
