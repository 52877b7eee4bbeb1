import Access
package import Recognise
package import Vocabulary

/// Begins an investigation: from a contact, from a referral, or by itself with the number that it has elsewhere.
package struct BeginInvestigation<Store: Transactions>: Sendable
where Store.Session: InvestigationRecords & ContactRecords & ReferralRecords {
    private let desk: AllocationDesk<Store>

    package init(_ desk: AllocationDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ new: NewInvestigation,
        by actor: Actor,
        receipt: Receipt<InvestigationView>? = nil
    ) async throws -> InvestigationView {
        let ground = try desk.ground
        let id = desk.world.newID()
        _ = try Access.reach(of: actor, to: .allocateInvestigation)
        return try await desk.store.write { session in
            let (origin, rule) = try Self.origin(of: new, in: session, by: actor)
            try new.check(under: ground.policy)
            if let contact = origin.contact {
                let known = try session.investigations(of: contact)
                if known.contains(where: { $0.isOpen && $0.investigates == new.kind }) { throw Self.isThere }
            }
            let holding = Holding(agency: actor.agency, unit: actor.unit, involved: [actor.account])
            let record = InvestigationRecord(
                id: id,
                new.kind,
                from: origin,
                holding,
                at: ground.moment,
                by: actor
            )
            let view = try desk.view(record, in: session, on: ground)
            var change = Change(at: ground.moment, by: actor)
            change.write(record, .collect, under: rule)
            change.account(forThoseIn: view, under: rule)
            change.tell(.investigationBegun, of: id)
            try session.keep(change)
            if let receipt {
                try session.keep(receipt.kept(view, showing: record.origin.people), at: ground.moment)
            }
            return view
        }
    }

    /// What it comes from, and the rule by which that may be seen.
    private static func origin(
        of new: NewInvestigation,
        in session: Store.Session,
        by actor: Actor
    ) throws -> (InvestigationRecord.Origin, rule: String) {
        switch new.source {
        case .itself: return (InvestigationRecord.Origin(reference: new.reference), "begins-investigation")
        case .contact(let id):
            let contact = try session.contact(id, .latest)
            let rule = try Access.rule(for: actor, to: .readContact, contact?.holding, called: "contact")
            let reference = new.reference ?? contact?.summary.reference
            let people = contact?.people ?? []
            return (InvestigationRecord.Origin(contact: id, reference: reference, people: people), rule)
        case .referral(let id):
            let referral = try session.referral(id, .latest)
            let rule = try Access.rule(for: actor, to: .readReferral, referral?.holding, called: "referral")
            guard let referral else { throw Refusal.notFound("referral") }
            let origin = InvestigationRecord.Origin(
                contact: referral.contact,
                referral: id,
                reference: new.reference,
                people: [referral.person]
            )
            return (origin, rule)
        }
    }

    private static var isThere: Refusal {
        Refusal(
            .notInThisState,
            "there is an investigation of this kind of what it comes from",
            remedy: "go on with that one, or close it first"
        )
    }
}
