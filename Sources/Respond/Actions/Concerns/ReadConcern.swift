import Access
import Recognise
import Understand
package import Vocabulary

/// Shows a concern to those who raised it; whoever hears the outcome has thereby read it, and the hub sees so.
package struct ReadConcern<Store: Transactions>: Sendable where Store.Session: ConcernSession {
    private let desk: ConcernDesk<Store>

    package init(_ desk: ConcernDesk<Store>) {
        self.desk = desk
    }

    /// It is heard where somebody reads it, and not where a system fetches it for somebody.
    package func callAsFunction(
        _ id: RecordID,
        isHeard: Bool,
        by actor: Actor,
        receipt: Receipt<ConcernView>? = nil
    ) async throws -> ConcernView {
        let now = desk.world.now
        let policy = try desk.policies.respondPolicy(at: now)
        return try await desk.store.write { session in
            let (record, rule) = try desk.concern(id, for: actor, to: .readConcern, in: session)
            var change = Change(at: now, by: actor)
            change.consult(.record(.concern, id), under: rule)
            let notification = try record.notification.flatMap { try session.notification($0, .latest) }
            let view = try desk.view(record, given: notification, to: actor, in: session)
            change.account(forThoseIn: [view], toldTo: actor.agency, under: rule)
            if isHeard, view.isNew, let notification {
                let next = try notification.movedByPartner(
                    .acknowledge,
                    judged: try session.contact(record.contact, .latest)?.summary.grade,
                    under: policy,
                    at: now,
                    by: actor
                )
                change.write(next, .alter, under: rule)
                change.tell(.notificationAcknowledged, of: next.id)
            }
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(view, showing: record.about), at: now) }
            return view
        }
    }
}
