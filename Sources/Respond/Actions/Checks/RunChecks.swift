package import Vocabulary

/// Looks for what is missing in the contacts that have changed; it may be stopped and begun again.
///
/// Time changes nothing that is kept: what is found carries when it counts as missing, so that a clock that jumps makes it
/// late or early by as much, and never twice.
package struct RunChecks<Store: Transactions>: Sendable where Store.Session: CheckRecords {
    private let desk: CheckDesk<Store>

    package init(_ desk: CheckDesk<Store>) {
        self.desk = desk
    }

    /// Looks at no more than so many contacts, and says how many they were.
    package func callAsFunction(atMost limit: Int) async throws -> Int {
        let policy = try desk.policies.respondPolicy(at: desk.world.now)
        return try await desk.store.write { [desk] session in
            try desk.settle(atMost: limit, under: policy, in: session)
        }
    }
}
