import Access
package import Recognise
package import Vocabulary

/// Lists what a hub has to screen, by judged risk and age; everybody who is named is accounted for.
package struct ListNotifications<Store: Transactions>: Sendable
where Store.Session: NotificationRecords & ContactRecords & PersonRecords {
    private let desk: HubDesk<Store>

    package init(_ desk: HubDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ filter: NotificationFilter,
        _ page: PageRequest,
        by actor: Actor
    ) async throws -> Page<TriageLine> {
        let reach = try Access.reach(of: actor, to: .screenNotification)
        let now = desk.world.now
        return try await desk.store.write { session in
            let found = try session.notifications(within: reach, filter, at: now, page)
            var change = Change(at: now, by: actor)
            for person in found.items.flatMap(\.about).removingRepeats() {
                change.consult(.record(.person, person), under: "lists-hub")
            }
            try session.keep(change)
            return try found.map { record in
                guard let contact = try session.contact(record.contact, .latest) else {
                    throw Refusal.notFound("contact")
                }
                let people = try record.about.compactMap { try session.person($0, .latest) }
                return TriageLine(NotificationView(record, contact, side: .hub, by: actor), people)
            }
        }
    }
}

/// One line of a hub's list: a notification and the people it is about.
package struct TriageLine: Sendable {
    package let view: NotificationView
    package let people: [PersonRecord]

    init(_ view: NotificationView, _ people: [PersonRecord]) {
        self.view = view
        self.people = people
    }
}
