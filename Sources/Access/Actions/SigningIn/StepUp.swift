package import Vocabulary

/// Lets somebody who is signed in prove again who they are, by password and code, for what asks for a fresh proof.
package struct StepUp<Store: Transactions>: Sendable where Store.Session: AccountRecords & SessionRecords {
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

    /// The session goes on under a new secret, and lasts no longer for it; the code is empty where none is asked for.
    ///
    /// - Throws: `Refusal`, in the same words whether it is the password or the code. What was wrong five times ends the
    ///   session.
    package func callAsFunction(
        _ digest: [UInt8],
        password: String,
        code: String,
        from address: String?
    ) async throws -> Proven {
        let now = world.now
        let before = try await store.read { session in
            let found = try session.signedIn(digest, at: now)
            return (found, try found.flatMap { try session.password(of: $0.account.id) })
        }
        guard let current = before.0 else { throw Refusal.proofTooLate }
        let counted = current.account.signInName?.text ?? ""
        try attempts.begin(counted, from: address, at: now)
        let isRight = try await attempts.isPassword(password, of: before.1, by: proofs, as: counted, from: address)
        let secret = proofs.newSecret()
        let outcome = try await store.write { session in
            // Whoever looks after accounts may have changed something while the password was checked.
            guard let found = try session.signedIn(digest, at: now),
                try session.password(of: found.account.id) == before.1
            else {
                return Outcome.refused(.proofTooLate)
            }
            guard isRight, try isCode(code, of: found.account, at: now, in: session) else {
                return try refuse(digest, in: session)
            }
            return try .proven(prove(found, under: secret, at: now, in: session))
        }
        switch outcome {
        case .proven(let proven):
            attempts.clear(counted, from: address)
            return proven
        case .refused(let refusal): throw refusal
        }
    }

    /// A refusal is answered and not thrown inside the transaction, so that the count of what was wrong is kept.
    private enum Outcome: Sendable {
        case proven(Proven)
        case refused(Refusal)
    }

    private func isCode(_ code: String, of account: Account, at now: Instant, in session: Store.Session) throws -> Bool
    {
        guard let codes = try session.codes(of: account.id) else { return true }
        guard let step = try proofs.step(of: code, by: codes, of: account.id, at: now) else { return false }
        return try session.useCode(of: step, for: account.id)
    }

    private func refuse(_ digest: [UInt8], in session: Store.Session) throws -> Outcome {
        guard try session.countWrongCode(in: digest) >= AccountSession.mostWrongCodes else {
            return .refused(.proofRefused)
        }
        try session.end(digest)
        return .refused(.proofTooLate)
    }

    private func prove(
        _ found: CurrentSession,
        under secret: ShownSecret,
        at now: Instant,
        in session: Store.Session
    ) throws -> Proven {
        try session.end(found.session.digest)
        let begun = found.session.proven(under: secret.digest, at: now)
        try session.begin(begun)
        try session.keep(.account(found.account, "proves-again", at: now))
        return Proven(secret: secret, current: CurrentSession(begun, found.account), returnTo: found.session.returnTo)
    }
}

/// A session whose owner has just proved again who they are.
package struct Proven: Sendable {
    /// What is shown from now on.
    package let secret: ShownSecret
    package let current: CurrentSession
    /// The path of our own to come back to; nil for one's own work.
    package let returnTo: String?
}
