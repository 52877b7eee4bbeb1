import Access
package import Recognise
package import Understand
package import Vocabulary

/// What every action that settles who holds a contact works with.
package struct ClosingDesk<Store: Transactions>: Sendable
where Store.Session: ContactRecords & AssessmentRecords & ClosureRecords & PlanRecords {
    package let store: Store
    package let policies: any RespondPolicies
    package let world: any Surroundings

    package init(store: Store, policies: any RespondPolicies, world: any Surroundings) {
        self.store = store
        self.policies = policies
        self.world = world
    }

    /// Loads how a contact stands, changes its closure and keeps that.
    func revise(
        _ contact: RecordID,
        expecting version: Int?,
        by actor: Actor,
        telling event: Event.Name,
        receipt: Receipt<ContactStanding>?,
        _ decide: @escaping @Sendable (inout ClosureRecord, ContactStanding, Instant) throws -> Void
    ) async throws -> ContactStanding {
        let now = world.now
        let id = world.newID()
        let policy = try policies.respondPolicy(at: now)
        return try await store.write { session in
            let (standing, rule) = try Self.standing(
                of: contact,
                in: session,
                under: policy,
                to: .closeContact,
                by: actor,
                at: now
            )
            let kept = standing.closure
            if let version, version != standing.version { throw Refusal.stale(current: standing.version) }
            var next = kept ?? ClosureRecord(id: id, of: standing.contact)
            if let kept { next.version = kept.version + 1 }
            try decide(&next, standing, now)

            var change = Change(at: now, by: actor)
            change.write(next, kept == nil ? .collect : .alter, under: rule)
            change.consult(standing, under: rule)
            change.tell(event, of: contact)
            try session.keep(change)
            let made = standing.with(next)
            if let receipt { try session.keep(receipt.kept(made, showing: standing.contact.people), at: now) }
            return made
        }
    }

    static func standing(
        of id: RecordID,
        in session: Store.Session,
        under policy: RespondPolicy,
        to deed: Deed,
        by actor: Actor,
        at moment: Instant
    ) throws -> (ContactStanding, rule: String) {
        let contact = try session.contact(id, .latest)
        let rule = try Access.rule(for: actor, to: deed, contact?.holding, called: "contact")
        guard let contact else { throw Refusal.notFound("contact") }
        let standing = ContactStanding(
            contact,
            try session.latestAssessment(of: id, .latest),
            referrals: try session.referrals(from: id),
            try session.closure(of: id),
            try session.localTerms(for: contact.holding, at: moment),
            openActions: try session.plans(of: id).filter { $0.status == .open }
                .flatMap { try session.plannedActions(of: $0.id) }.count(where: \.status.isOpen),
            policy
        )
        return (standing, rule)
    }
}

extension Change {
    /// Accounts for everybody whom showing how a contact stands shows.
    mutating func consult(_ standing: ContactStanding, under rule: String) {
        consult(.record(.contact, standing.contact.id), under: rule)
        for person in standing.contact.people { consult(.record(.person, person), under: rule) }
    }
}
