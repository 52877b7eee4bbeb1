import Access
package import Recognise
package import Vocabulary

/// Shows a notification to the hub or to those who hold its contact; everybody it is about is accounted for.
package struct ReadNotification<Store: Transactions>: Sendable
where Store.Session: NotificationRecords & ContactRecords {
    private let desk: HubDesk<Store>

    package init(_ desk: HubDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(_ id: RecordID, by actor: Actor) async throws -> NotificationView {
        let now = desk.world.now
        return try await desk.store.write { session in
            let record = try session.notification(id, .latest)
            let rule = try Access.rule(for: actor, to: .readNotification, record?.holding, called: "notification")
            guard let record, let contact = try session.contact(record.contact, .latest) else {
                throw Refusal.notFound("notification")
            }
            var change = Change(at: now, by: actor)
            change.consult(.record(.notification, id), under: rule)
            for person in record.about { change.consult(.record(.person, person), under: rule) }
            try session.keep(change)
            return NotificationView(record, contact, side: Access.side(of: actor, for: record), by: actor)
        }
    }
}

extension Access {
    /// On which side of a notification somebody stands who may read it; whoever screens stands with the hub.
    fileprivate static func side(of actor: Actor, for record: NotificationRecord) -> NotificationMove.Side {
        guard allows(actor, to: .screenNotification), record.written.by != actor.account || record.status.isOpen else {
            return .writer
        }
        return .hub
    }
}
