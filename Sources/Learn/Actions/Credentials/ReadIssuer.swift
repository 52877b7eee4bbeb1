package import Vocabulary

/// Tells anybody what it takes to check a credential, and names nobody: by which keys, and which count no longer.
package struct ReadIssuer<Store: Transactions>: Sendable where Store.Session: CredentialRecords {
    private let store: Store

    package init(store: Store) {
        self.store = store
    }

    /// Every key, the latest first; there are none before the first credential is given.
    package func keys() async throws -> [CredentialKey] {
        let keys = try await store.read { try $0.credentialKeys() }
        guard !keys.isEmpty else { throw Refusal.notFound("issuer") }
        return keys.reversed()
    }

    /// The positions in a list of those that count no longer, and the key that says so.
    package func revoked(in list: Int, of agency: AgencyID) async throws -> (positions: [Int], key: CredentialKey) {
        try await store.read { session in
            guard let key = try session.credentialKeys().last,
                (0...(try session.credentialCount(of: agency) / StatusPlace.most)).contains(list)
            else { throw Refusal.notFound("status list") }
            return (try session.revoked(in: list, of: agency), key)
        }
    }
}
