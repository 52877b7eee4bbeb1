package import Vocabulary

/// The identity provider of an organisation, which says who somebody is.
package protocol IdentityProvider: Sendable {
    /// Where a browser is sent with a question.
    func address(of question: ProviderQuestion) async throws(ProviderTrouble) -> String
    /// Who somebody is, from what their browser came back with; everything that the provider says is checked.
    func identity(
        from answer: ProviderAnswer,
        to question: ProviderQuestion
    ) async throws(ProviderTrouble)
        -> ProviderIdentity
    /// Where a browser is sent to be signed out there too; nil where the provider names no such place.
    func signOutAddress() async throws(ProviderTrouble) -> String?
}

/// What is asked of a provider once, and by what its answer is known.
package struct ProviderQuestion: Hashable, Sendable {
    /// Comes back with the answer.
    package let state: String
    /// Comes back inside what the provider signs.
    package let nonce: String
    /// Shows that whoever turns the code in is whoever asked (RFC 7636).
    package let verifier: String
    package let asked: Instant
    /// Whether somebody is to prove who they are though the provider knows them already.
    package let isAfresh: Bool

    package init(state: String, nonce: String, verifier: String, asked: Instant, isAfresh: Bool) {
        self.state = state
        self.nonce = nonce
        self.verifier = verifier
        self.asked = asked
        self.isAfresh = isAfresh
    }
}

extension ProviderQuestion: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "a question, not shown" }
    package var debugDescription: String { description }
}

/// What a browser comes back with from a provider.
package struct ProviderAnswer: Hashable, Sendable {
    package let state: String
    package let code: String?
    /// Who answers (RFC 9207); nil where it is not said.
    package let issuer: String?
    /// Why there is no code.
    package let error: String?

    package init(state: String, code: String?, issuer: String?, error: String?) {
        self.state = state
        self.code = code
        self.issuer = issuer
        self.error = error
    }
}

extension ProviderAnswer: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "an answer, not shown" }
    package var debugDescription: String { description }
}

/// Who somebody is, as a provider says and as was checked.
package struct ProviderIdentity: Hashable, Sendable {
    package let subject: ProviderSubject
    /// When they proved it to the provider; nil where it does not say.
    package let provenAt: Instant?
    /// Whether they proved it by more than one thing.
    package let hasSecondFactor: Bool

    package init(subject: ProviderSubject, provenAt: Instant?, hasSecondFactor: Bool) {
        self.subject = subject
        self.provenAt = provenAt
        self.hasSecondFactor = hasSecondFactor
    }
}

/// Why nobody was signed in through a provider; nothing in it is personal.
package struct ProviderTrouble: Error, Hashable, Sendable {
    /// What whoever wanted to sign in is told.
    package enum Kind: String, CaseIterable, Sendable {
        /// It cannot be reached, or does not answer in time.
        case unreachable
        /// What it says cannot be understood, or must not be believed.
        case notTrusted = "not-trusted"
        /// It was asked too long ago or by another browser, or has answered already.
        case stale
        /// It says that nobody is to be signed in.
        case declined
        /// Nobody with an account in use is joined to whom it names.
        case unknown
        /// A second factor is asked for: it names none, and the account has no codes.
        case oneFactor = "one-factor"
        /// It names somebody else than who is signed in.
        case another
    }

    package let kind: Kind
    /// What was found, for whoever runs Heed, such as `nonce`.
    package let finding: String

    package init(_ kind: Kind, _ finding: String) {
        self.kind = kind
        self.finding = finding
    }
}
