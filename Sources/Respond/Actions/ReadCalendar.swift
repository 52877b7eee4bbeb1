package import Access
package import Vocabulary

/// Lists by when what is to be done, for whoever shows the private address of an account; it shows nobody.
package struct ReadCalendar<Store: Transactions>: Sendable where Store.Session: DueRecords & CalendarSecrets {
    /// More than anybody looks through; what is due first is there.
    private static var limit: Int { 500 }

    private let store: Store

    package init(store: Store) {
        self.store = store
    }

    /// The earliest first.
    package func callAsFunction(showing digest: [UInt8]) async throws -> [DueReferral] {
        try await store.read { session in
            guard let actor = try session.account(ofCalendar: digest)?.actor else { throw Refusal.notFound("calendar") }
            var found: [DueReferral] = []
            if Access.allows(actor, to: .readReferral) {
                found += try session.due(within: Access.reach(of: actor, to: .readReferral), atMost: Self.limit)
            }
            if Access.allows(actor, to: .readReceivedReferral) {
                found += try session.due(sentTo: Access.reach(of: actor, to: .readReceivedReferral), atMost: Self.limit)
            }
            return found.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
        }
    }
}
