import Access
import Recognise
import Understand
package import Vocabulary

/// Raises a concern with another agency: its contact from the first, and before its hub where it has one.
package struct RaiseConcern<Store: Transactions>: Sendable where Store.Session: ConcernSession {
    private let desk: ConcernDesk<Store>

    package init(_ desk: ConcernDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ raised: RaisedConcern,
        to agency: AgencyID,
        by actor: Actor,
        receipt: Receipt<ConcernView>? = nil
    ) async throws -> ConcernView {
        let rule = "raises-concerns"
        _ = try Access.reach(of: actor, to: .raiseConcern)
        let (now, world) = (desk.world.now, desk.world)
        let policy = try desk.policies.respondPolicy(at: now)
        let receivers = try desk.receivers(for: actor)
        guard let receiver = receivers.first(where: { $0.agency == agency }) else {
            let known = receivers.map(\.agency.text).joined(separator: ", ")
            throw Refusal.needs("to", "no concern can be raised to '\(agency)' here", "choose among: \(known)")
        }
        try raised.check()
        var begun = try begin(raised, for: receiver, by: actor, under: rule)
        begun.change.keepSafe(raised, begun.record, at: now, by: actor)
        var notification: NotificationRecord?
        if receiver.hasHub {
            let recommended = begun.assessment?.made.outline.referrals ?? []
            notification = .raised(
                raised,
                as: begun.record,
                world.newID(),
                recommended.map(\.pathway).removingRepeats(),
                policy,
                by: actor,
                at: now
            )
        }
        let concern = ConcernRecord(
            id: world.newID(),
            raised,
            as: begun.record,
            given: notification?.id,
            at: now,
            by: actor
        )
        if let notification {
            begun.change.write(notification, .collect, under: rule)
            begun.change.tell(.notificationWritten, of: notification.id)
        }
        begun.change.write(concern, .collect, under: rule)
        begun.change.tell(.concernRaised, of: concern.id)
        return try await keep(begun.change, concern, notification, begun.record, receipt)
    }

    private func begin(
        _ raised: RaisedConcern,
        for receiver: ConcernReceiver,
        by actor: Actor,
        under rule: String
    ) throws -> BegunContact {
        do {
            let document = try desk.contacts.assessing.document(telling: raised.told, at: desk.world.now)
            let holding = Holding(agency: receiver.agency, unit: receiver.unit, involved: [])
            return try desk.contacts.begin(document, heldBy: holding, by: actor, under: rule)
        } catch let refusal as Refusal {
            throw refusal.namedAsRaised()
        }
    }

    private func keep(
        _ change: Change,
        _ concern: ConcernRecord,
        _ notification: NotificationRecord?,
        _ contact: ContactRecord,
        _ receipt: Receipt<ConcernView>?
    ) async throws -> ConcernView {
        let view = ConcernView(concern, contact, notification, closed: nil, isBarred: false)
        return try await desk.store.write { session in
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(view, showing: concern.about), at: change.at) }
            return view
        }
    }
}

extension NotificationRecord {
    /// What the hub is given with a concern: it is the receiving agency's, and the one who raised it takes no part in it.
    fileprivate static func raised(
        _ concern: RaisedConcern,
        as contact: ContactRecord,
        _ id: RecordID,
        _ pathways: [PathwayID],
        _ policy: RespondPolicy,
        by actor: Actor,
        at moment: Instant
    ) -> NotificationRecord {
        var notification = NotificationRecord(
            id: id,
            of: contact,
            about: contact.people,
            asking: concern.asked,
            pathways: pathways,
            at: moment,
            by: actor
        )
        notification.holding = contact.holding
        notification.raisedFrom = actor.agency
        notification.setClock(policy, at: moment)
        return notification
    }
}

extension Change {
    /// Keeps with the person how they are reached safely, where the one who raised it knows.
    fileprivate mutating func keepSafe(
        _ raised: RaisedConcern,
        _ contact: ContactRecord,
        at moment: Instant,
        by actor: Actor
    ) {
        let isKnown = [raised.safely, raised.never].contains { $0?.isBlank == false }
        guard isKnown, let person = contact.links.first?.record,
            let index = records.firstIndex(where: { $0.id == person }), var known = records[index] as? PersonRecord
        else { return }
        known.safeContact = SafeContact(
            how: raised.safely,
            never: raised.never,
            mustNotReceive: nil,
            at: moment,
            by: actor.account
        )
        records[index] = known
    }
}
