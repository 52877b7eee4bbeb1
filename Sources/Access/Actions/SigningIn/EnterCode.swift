package import Vocabulary

/// The second step of signing in: a code that is shown now, each of which counts once.
package struct EnterCode<Store: Transactions>: Sendable where Store.Session: AccountRecords & SessionRecords {
    private let store: Store
    private let proofs: any Proofs
    private let attempts: SignInAttempts
    private let world: any Surroundings

    package init(store: Store, proofs: any Proofs, attempts: SignInAttempts, world: any Surroundings) {
        self.store = store
        self.proofs = proofs
        self.attempts = attempts
        self.world = world
    }

    /// The first step is known by the digest of the secret that it gave; it ends here, and a new session begins.
    package func callAsFunction(
        _ code: String,
        after first: [UInt8],
        from address: String?
    ) async throws -> Proven {
        let now = world.now
        let awaiting = try await store.read { try $0.session(first) }
        guard let awaiting, awaiting.stage == .awaitingCode, awaiting.isOpen(at: now) else {
            throw Refusal.codeTooLate
        }
        let counted = "code of " + awaiting.account.text
        try attempts.begin(counted, from: address, at: now)
        let secret = proofs.newSecret()
        let outcome = try await store.write { session in try enter(code, awaiting, secret, at: now, in: session) }
        switch outcome {
        case .entered(let current):
            attempts.clear(counted, from: address)
            return Proven(secret: secret, current: current, returnTo: awaiting.returnTo)
        case .refused(let refusal): throw refusal
        }
    }

    /// A refusal is answered and not thrown inside the transaction, so that the count of wrong codes is kept.
    private enum Outcome: Sendable {
        case entered(CurrentSession)
        case refused(Refusal)
    }

    private func enter(
        _ code: String,
        _ awaiting: AccountSession,
        _ secret: ShownSecret,
        at now: Instant,
        in session: Store.Session
    ) throws -> Outcome {
        guard try session.session(awaiting.digest) != nil, let account = try session.account(awaiting.account),
            !account.isSuspended, let codes = try session.codes(of: account.id)
        else {
            return .refused(.codeTooLate)
        }
        let step = try proofs.step(of: code, by: codes, of: account.id, at: now)
        guard let step, try session.useCode(of: step, for: account.id) else {
            guard try session.countWrongCode(in: awaiting.digest) >= AccountSession.mostWrongCodes else {
                return .refused(.codeRefused)
            }
            try session.end(awaiting.digest)
            return .refused(.codeTooLate)
        }
        try session.end(awaiting.digest)
        let begun = AccountSession(
            digest: secret.digest,
            account: account.id,
            stage: .signedIn,
            by: awaiting.way,
            began: awaiting.began,
            seen: now,
            // A code alone is not the whole proof: what came before it is as old as the provider says.
            provenAt: awaiting.way == .provider ? awaiting.provenAt : now
        )
        try session.begin(begun)
        try session.keep(.account(account, "signs-in", at: now))
        return .entered(CurrentSession(begun, account))
    }
}
