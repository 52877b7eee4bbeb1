import Access
package import Recognise
package import Understand
package import Vocabulary

/// Gives a contact to the hub: whom it is about, and what the hub is asked.
package struct NotifyHub<Store: Transactions>: Sendable
where Store.Session: NotificationRecords & ContactRecords & AssessmentRecords {
    private let desk: HubDesk<Store>

    package init(_ desk: HubDesk<Store>) {
        self.desk = desk
    }

    /// Nobody named is everybody of the contact.
    package func callAsFunction(
        _ contact: RecordID,
        about people: [PersonID],
        asking asked: String,
        by actor: Actor,
        receipt: Receipt<NotificationView>? = nil
    ) async throws -> NotificationView {
        let now = desk.world.now
        let id = desk.world.newID()
        let policy = try desk.policies.respondPolicy(at: now)
        return try await desk.store.write { session in
            let record = try session.contact(contact, .latest)
            let rule = try Access.rule(for: actor, to: .notifyHub, record?.holding, called: "contact")
            guard let record else { throw Refusal.notFound("contact") }
            if asked.isBlank { throw Refusal.needs("asked", "nothing is asked of the hub", "say what they are to do") }
            if try session.notifications(of: contact).contains(where: { $0.status.isOpen }) { throw Self.isThere }
            let outline = try session.latestAssessment(of: contact, .latest)?.made.outline
            let meant = people.isEmpty ? record.links.map(\.person) : people
            var notification = NotificationRecord(
                id: id,
                of: record,
                about: try meant.enumerated().map { try Self.known($1, $0, in: record) }.removingRepeats(),
                asking: asked,
                pathways: (outline?.referrals ?? []).filter { meant.contains($0.person) }.map(\.pathway)
                    .removingRepeats(),
                at: now,
                by: actor
            )
            notification.setClock(policy, at: now)
            var change = Change(at: now, by: actor)
            change.write(notification, .collect, under: rule)
            for person in notification.about { change.consult(.record(.person, person), under: rule) }
            change.tell(.notificationWritten, of: id)
            try session.keep(change)
            let view = NotificationView(notification, record, side: .writer, by: actor)
            if let receipt { try session.keep(receipt.kept(view, showing: notification.about), at: now) }
            return view
        }
    }

    private static func known(_ person: PersonID, _ place: Int, in contact: ContactRecord) throws -> RecordID {
        guard let known = contact.record(of: person) else {
            let all = contact.links.map(\.person.text).joined(separator: ", ")
            throw Refusal.needs("about[\(place)]", "there is nobody called \(person)", "choose among: \(all)")
        }
        return known
    }

    private static var isThere: Refusal {
        Refusal(
            .notInThisState,
            "the hub has this contact already, and has not decided",
            remedy: "read how it stands; what is new belongs into the contact"
        )
    }
}
