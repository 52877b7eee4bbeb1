import Access
package import Recognise
package import Understand
package import Vocabulary

/// What a concern stands on in one transaction: what was raised, the contact that came of it, and what the agency made of that.
package typealias ConcernSession = ConcernRecords & NotificationRecords & ContactRecords & PersonRecords
    & AssessmentRecords & ClosureRecords & ProtectionRecords

/// What every action on concerns of partners works with.
package struct ConcernDesk<Store: Transactions>: Sendable where Store.Session: ConcernSession {
    package let contacts: ContactDesk<Store>
    package let policies: any RespondPolicies

    package init(_ contacts: ContactDesk<Store>, policies: any RespondPolicies) {
        self.contacts = contacts
        self.policies = policies
    }

    var store: Store { contacts.store }
    var world: any Surroundings { contacts.world }

    /// Whom somebody may raise a concern to: every agency of the policy but their own.
    package func receivers(for actor: Actor) throws -> [ConcernReceiver] {
        try policies.respondPolicy(at: world.now).partners.receivers.filter { $0.agency != actor.agency }
    }

    /// A concern that those who raised it may see, with the rule that allows it.
    func concern(
        _ id: RecordID,
        for actor: Actor,
        to deed: Deed,
        in session: Store.Session
    ) throws -> (record: ConcernRecord, rule: String) {
        let found = try session.concern(id, .latest)
        let rule = try Access.rule(for: actor, to: deed, found?.holding, called: "concern")
        guard let found else { throw Refusal.notFound("concern") }
        return (found, rule)
    }

    /// A contact with what those who raised it add: it waits to be assessed anew, and they take no part in it.
    func contact(_ id: RecordID, adding words: String, in session: Store.Session) throws -> ContactRecord {
        guard var next = try session.contact(id, .latest) else { throw Refusal.notFound("concern") }
        next.document = try contacts.assessing.document(next.document, adding: words)
        next.version += 1
        next.documentVersion = next.version
        return next
    }

    func view(
        _ record: ConcernRecord,
        given notification: NotificationRecord?,
        to actor: Actor,
        in session: Store.Session
    ) throws -> ConcernView {
        guard let contact = try session.contact(record.contact, .latest) else { throw Refusal.notFound("concern") }
        return ConcernView(
            record,
            contact,
            notification,
            closed: try session.closure(of: contact.id)?.closing(of: contact),
            isBarred: try session.bars(actor.agency, fromAnyOf: contact.people)
        )
    }
}

extension NotificationRecord {
    /// The same one move on, made by those who raised it: they take no part in what the agency holds.
    func movedByPartner(
        _ move: NotificationMove,
        saying words: String? = nil,
        judged grade: Grade?,
        under policy: RespondPolicy,
        at moment: Instant,
        by actor: Actor
    ) throws(Refusal) -> NotificationRecord {
        var next = try moved(move, saying: words, judged: grade, under: policy, at: moment, by: actor, isPartners: true)
        next.holding = holding
        return next
    }
}
