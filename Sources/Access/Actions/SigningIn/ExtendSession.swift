package import Vocabulary

/// Keeps a session from ending for want of use, since somebody said that they are still there.
package struct ExtendSession<Store: Transactions>: Sendable where Store.Session: AccountRecords & SessionRecords {
    private let resume: ResumeSession<Store>

    package init(store: Store, world: any Surroundings) {
        resume = ResumeSession(store: store, world: world)
    }

    /// Nil where it has ended already; signing in again is the only way back.
    package func callAsFunction(_ digest: [UInt8]) async throws -> CurrentSession? {
        try await resume(digest, isExtending: true)
    }
}
