package import Vocabulary

/// Signs somebody in who knows the password; where the account has codes, one is asked for before that.
package struct SignIn<Store: Transactions>: Sendable where Store.Session: AccountRecords & SessionRecords {
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

    /// The session that was shown before, if any, ends when this one begins; where a code is asked for, the path to come
    /// back to is kept until then.
    ///
    /// - Throws: `Refusal`, in the same words and after the same work whether it is the name or the password.
    package func callAsFunction(
        _ typed: String,
        password: String,
        from address: String?,
        replacing old: [UInt8]? = nil,
        comingBackTo path: String? = nil
    ) async throws -> SignInStep {
        let name = SignInName(typed)
        let counted = name?.text ?? ""
        try attempts.begin(counted, from: address, at: world.now)
        let (account, digest) = try await store.read { session in
            let account = try name.flatMap { try session.account(named: $0) }
            return (account, try account.flatMap { try session.password(of: $0.id) })
        }
        let isRight = try await attempts.isPassword(password, of: digest, by: proofs, as: counted, from: address)
        guard isRight else { throw Refusal.signInRefused }
        guard let account, !account.isSuspended else { throw Refusal.signInRefused }

        let now = world.now
        let secret = proofs.newSecret()
        let step = try await store.write { session in
            // Whoever looks after accounts may have changed something while the password was checked.
            guard let account = try session.account(account.id), !account.isSuspended, account.signInName == name,
                try session.password(of: account.id) == digest
            else {
                throw Refusal.signInRefused
            }
            if let old { try session.end(old) }
            let needsCode = try session.codes(of: account.id) != nil
            let begun = AccountSession(
                digest: secret.digest,
                account: account.id,
                stage: needsCode ? .awaitingCode : .signedIn,
                began: now,
                returnTo: needsCode ? path : nil
            )
            try session.begin(begun)
            guard !needsCode else { return SignInStep.needsCode(secret, until: begun.ends) }
            try session.keep(.account(account, "signs-in", at: now))
            return .signedIn(secret, CurrentSession(begun, account))
        }
        attempts.clear(counted, from: address)
        return step
    }
}

extension Change {
    /// Accounts for what somebody does as the owner of an account.
    static func account(_ account: Account, _ rule: String, at moment: Instant) -> Change {
        var change = Change(at: moment, by: account.actor)
        change.consult(.record(.account, account.id), under: rule)
        return change
    }
}
