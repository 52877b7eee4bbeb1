package import Vocabulary

/// Tells others once of each control that is about to lapse; who acts on it is decided on the board.
package struct WarnOfControls<Store: Transactions>: Sendable where Store.Session: ControlRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    /// Warns of at most so many, and says how many they were.
    package func callAsFunction(atMost limit: Int) async throws -> Int {
        let now = world.now
        return try await store.write { session in
            let found = try session.controlsToWarnOf(on: LocalTime.day(of: now), atMost: limit)
            for control in found {
                var change = Change(at: now, by: Actor(account: "heed", agency: "heed", roles: []))
                change.tell(.controlAboutToLapse, of: control.contact)
                try session.keep(change)
                try session.keepWarning(of: control, at: now)
            }
            return found.count
        }
    }
}
