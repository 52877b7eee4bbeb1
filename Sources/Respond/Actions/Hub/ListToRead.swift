import Access
package import Recognise
package import Vocabulary

/// Lists what the hub decided on what somebody wrote, until they have read it; the list names nobody.
package struct ListToRead<Store: Transactions>: Sendable
where Store.Session: NotificationRecords & ContactRecords {
    private let store: Store

    package init(store: Store) {
        self.store = store
    }

    package func callAsFunction(atMost limit: Int = 20, by actor: Actor) async throws -> [NotificationView] {
        let reach = try Access.reach(of: actor, to: .readNotification)
        return try await store.read { session in
            try session.notificationsToRead(by: actor.account, atMost: limit).compactMap { record in
                guard reach.rule(for: record.holding) != nil,
                    let contact = try session.contact(record.contact, .latest)
                else { return nil }
                return NotificationView(record, contact, side: .writer, by: actor)
            }
        }
    }
}
