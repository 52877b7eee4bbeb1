import Access
package import Recognise
package import Vocabulary

/// Keeps how to make contact safely with a person; whoever has a referral of them in hand is told that it changed.
package struct KeepSafeContact<Store: Transactions>: Sendable
where Store.Session: ContactRecords & ReferralRecords {
    private let desk: HandoverDesk<Store>

    package init(_ desk: HandoverDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ written: WrittenSafeContact,
        of id: RecordID,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<PersonRecord>? = nil
    ) async throws -> PersonRecord {
        let now = desk.world.now
        let known = try desk.policies.respondPolicy(at: now).agencies.map(\.id)
        let reach = try Access.reach(of: actor, to: .changeContact)
        return try await desk.store.write { session in
            let rule = try session.contacts(of: id).lazy.compactMap { reach.rule(for: $0.holding) }.first
            guard let rule, var person = try session.person(id, .latest) else { throw Refusal.notFound("person") }
            // Whoever must not be told would read here that they are on the list, and could take themselves off it.
            if person.safeContact?.bars(actor.agency) == true { throw Refusal.notFound("person") }
            if let version, version != person.version { throw Refusal.stale(current: person.version) }

            person.safeContact = try written.kept(knowing: known, at: now, by: actor)
            person.version += 1
            var change = Change(at: now, by: actor)
            change.write(person, .alter, under: rule)
            for referral in try session.referrals(of: id) where referral.status.isOpen || referral.status.isHeld {
                change.tell(.safeContactChanged, of: referral.id)
            }
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(person, showing: [id]), at: now) }
            return person
        }
    }
}
