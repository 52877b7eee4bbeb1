import Access
package import Recognise
package import Understand
package import Vocabulary

/// Drafts a referral that the assessment of a contact recommends.
package struct DraftReferral<Store: Transactions>: Sendable
where Store.Session: ContactRecords & AssessmentRecords & ReferralRecords {
    private let desk: HandoverDesk<Store>

    package init(_ desk: HandoverDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ pathway: PathwayID,
        for person: PersonID,
        of contact: RecordID,
        note: String?,
        by actor: Actor,
        finishing draft: FinishedDraft? = nil,
        receipt: Receipt<ReferralRecord>? = nil
    ) async throws -> ReferralRecord {
        let now = desk.world.now
        let id = desk.world.newID()
        let policy = try desk.policies.respondPolicy(at: now)
        return try await desk.store.write { session in
            let record = try session.contact(contact, .latest)
            let rule = try Access.rule(for: actor, to: .draftReferral, record?.holding, called: "contact")
            guard let record else { throw Refusal.notFound("contact") }
            let outline = try session.latestAssessment(of: contact, .latest)?.made.outline
            let recommended = try outline.recommended(RecommendedRoute(pathway, for: person))
            guard let known = record.record(of: person) else { throw Refusal.notFound("person") }
            var referral = ReferralRecord(
                id: id,
                of: record,
                person: known,
                recommended,
                note: note,
                at: now,
                by: actor
            )
            // What the hub held back stays back when it is written again.
            referral.leftOut =
                try session.referrals(of: known).first {
                    $0.contact == contact && $0.recommended.pathway == pathway
                }?.leftOut ?? []
            referral.begin(by: try session.localTerms(for: record.holding, at: now), policy)
            var change = Change(at: now, by: actor)
            change.write(referral, .collect, under: rule)
            change.consult(.record(.person, known), under: rule)
            change.finish(draft)
            change.tell(.referralDrafted, of: id)
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(referral, showing: [known]), at: now) }
            return referral
        }
    }
}
