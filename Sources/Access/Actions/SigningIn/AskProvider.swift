package import Vocabulary

/// Sends somebody to the identity provider of their organisation, to sign in or to prove again who they are.
package struct AskProvider<Store: Transactions>: Sendable where Store.Session: AccountRecords & SessionRecords {
    private let store: Store
    private let provider: any IdentityProvider
    private let proofs: any Proofs
    private let pending: PendingSignIns
    private let world: any Surroundings

    package init(
        store: Store,
        provider: any IdentityProvider,
        proofs: any Proofs,
        pending: PendingSignIns,
        world: any Surroundings
    ) {
        self.store = store
        self.provider = provider
        self.proofs = proofs
        self.pending = pending
        self.world = world
    }

    /// The address to which the browser goes; the answer counts only where it shows the same again.
    package func toSignIn(
        comingBackTo path: String?,
        browser: [UInt8]
    ) async throws(ProviderTrouble) -> String {
        try await ask(browser, nil, path, isAfresh: false)
    }

    /// The same for somebody who is signed in; nil where nobody is any more.
    package func toProveAgain(_ session: [UInt8], browser: [UInt8]) async throws -> String? {
        let now = world.now
        let found = try await store.read { try $0.signedIn(session, at: now) }
        guard let found else { return nil }
        return try await ask(browser, session, found.session.returnTo, isAfresh: true)
    }

    private func ask(
        _ browser: [UInt8],
        _ session: [UInt8]?,
        _ path: String?,
        isAfresh: Bool
    ) async throws(ProviderTrouble) -> String {
        let question = ProviderQuestion(
            state: proofs.newSecret().text,
            nonce: proofs.newSecret().text,
            verifier: proofs.newSecret().text,
            asked: world.now,
            isAfresh: isAfresh
        )
        let address = try await provider.address(of: question)
        pending.keep(PendingSignIn(question: question, browser: browser, session: session, returnTo: path))
        return address
    }
}
