package import Vocabulary

/// Signs somebody in whom the identity provider of their organisation names, or takes its word as a new proof.
///
/// Nobody gets an account by signing in.
package struct SignInByProvider<Store: Transactions>: Sendable where Store.Session: AccountRecords & SessionRecords {
    private let store: Store
    private let provider: any IdentityProvider
    private let proofs: any Proofs
    private let pending: PendingSignIns
    private let asksCode: Bool
    private let world: any Surroundings

    /// Heed asks for a code of its own where `asksCode` and the provider names no second factor.
    package init(
        store: Store,
        provider: any IdentityProvider,
        proofs: any Proofs,
        pending: PendingSignIns,
        asksCode: Bool,
        world: any Surroundings
    ) {
        self.store = store
        self.provider = provider
        self.proofs = proofs
        self.pending = pending
        self.asksCode = asksCode
        self.world = world
    }

    /// The session that was shown before, if any, ends when this one begins.
    ///
    /// Whose account is not in use is refused as those without one are, and the refusal stands in the journal.
    ///
    /// - Throws: `ProviderTrouble`.
    package func callAsFunction(
        _ answer: ProviderAnswer,
        shownBy browser: [UInt8]?,
        replacing old: [UInt8]? = nil
    ) async throws -> ProviderSignIn {
        let asked = try pending.take(answer.state, shownBy: browser, at: world.now)
        let identity = try await provider.identity(from: answer, to: asked.question)
        let now = world.now
        let secret = proofs.newSecret()
        let outcome = try await store.write { session in
            guard let account = try session.account(knownAs: identity.subject) else {
                return Outcome.refused(ProviderTrouble(.unknown, "account"))
            }
            guard !account.isSuspended else {
                try session.keep(.account(account, "sign-in-refused", at: now))
                return .refused(ProviderTrouble(.unknown, "suspended"))
            }
            let again = try asked.session.map { try proving($0, account, identity, at: now, in: session) }
            let needsCode = asksCode && !identity.hasSecondFactor
            guard try !needsCode || session.codes(of: account.id) != nil else {
                throw ProviderTrouble(.oneFactor, "codes")
            }
            if let replaced = again?.digest ?? old { try session.end(replaced) }
            let begun = AccountSession(
                digest: secret.digest,
                account: account.id,
                stage: needsCode ? .awaitingCode : .signedIn,
                by: .provider,
                began: again?.began ?? now,
                seen: now,
                provenAt: Self.proof(identity, at: now),
                returnTo: needsCode ? asked.returnTo : nil
            )
            try session.begin(begun)
            if !needsCode { try session.keep(.account(account, again == nil ? "signs-in" : "proves-again", at: now)) }
            return .entered(ProviderSignIn(secret: secret, needsCode: needsCode, returnTo: asked.returnTo))
        }
        switch outcome {
        case .entered(let entered): return entered
        case .refused(let trouble): throw trouble
        }
    }

    /// A refusal is answered and not thrown inside the transaction, so that its entry in the journal is kept.
    private enum Outcome: Sendable {
        case entered(ProviderSignIn)
        case refused(ProviderTrouble)
    }

    /// The session that is proved again, where the provider names whose it is and asked them just now.
    private func proving(
        _ digest: [UInt8],
        _ account: Account,
        _ identity: ProviderIdentity,
        at now: Instant,
        in session: Store.Session
    ) throws -> AccountSession {
        guard let found = try session.signedIn(digest, at: now) else { throw ProviderTrouble(.stale, "session") }
        guard found.account.id == account.id else { throw ProviderTrouble(.another, "account") }
        guard FreshProof.holds(provenAt: Self.proof(identity, at: now), at: now) else {
            throw ProviderTrouble(.notTrusted, "auth_time")
        }
        return found.session
    }

    /// When they proved it: long ago where the provider does not say, and never later than now.
    ///
    /// A provider that knows its visitors lets them in without asking; that is no proof of this minute.
    private static func proof(_ identity: ProviderIdentity, at now: Instant) -> Instant {
        min(identity.provenAt ?? Instant(seconds: 0), now)
    }
}

/// Where signing in through a provider stands after its answer.
package struct ProviderSignIn: Sendable {
    /// Of a new session, whatever was shown before.
    package let secret: ShownSecret
    /// Whether the secret leads to the step of the code only.
    package let needsCode: Bool
    /// The path of our own to come back to; nil for one's own work.
    package let returnTo: String?
}
