import Access
package import Recognise
package import Vocabulary

/// Counts what was decided of concerns and nobody who raised them has read; it names nobody.
package struct TallyConcernsToRead<Store: Transactions>: Sendable
where Store.Session: ConcernRecords & ContactRecords & PersonRecords {
    private let store: Store

    package init(store: Store) {
        self.store = store
    }

    /// What an agency must not be told of any more is not counted.
    package func callAsFunction(by actor: Actor) async throws -> Int {
        let reach = try Access.reach(of: actor, to: .readConcern)
        return try await store.read { session in
            try session.concernsToRead(within: reach, atMost: 100).count { concern in
                let people = try session.contact(concern.contact, .latest)?.people ?? concern.about
                return try !session.bars(actor.agency, fromAnyOf: people)
            }
        }
    }
}
