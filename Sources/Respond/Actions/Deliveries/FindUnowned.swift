package import Vocabulary

/// Names every referral that may be with nobody: sent and not known to be anywhere, or come back and not heard.
///
/// It asks what the agency has done and what arrived, never what Heed meant to do: a message that was lost by a mistake of
/// the program or of a hand is missing here too, and so its referral is named.
package struct FindUnowned<Store: Transactions>: Sendable where Store.Session: DeliveryRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// Those of which this has been so for so many minutes, the longest first.
    package func callAsFunction(forMinutes minutes: Int) async throws -> [UnownedReferral] {
        let since = Instant(seconds: world.now.seconds - 60 * minutes)
        return try await store.read { try $0.unowned(since: since) }
    }
}
