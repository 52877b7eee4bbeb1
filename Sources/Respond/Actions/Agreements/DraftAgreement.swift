import Access
package import Vocabulary

/// Drafts an agreement between agencies, which holds once all of them have signed.
package struct DraftAgreement<Store: Transactions>: Sendable where Store.Session: AgreementRecords {
    private let desk: AgreementDesk<Store>

    package init(_ desk: AgreementDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ terms: AgreementTerms,
        replacing other: RecordID? = nil,
        by actor: Actor,
        receipt: Receipt<AgreementRecord>? = nil
    ) async throws -> AgreementRecord {
        let now = desk.world.now
        let id = desk.world.newID()
        let policy = try desk.policies.respondPolicy(at: now)
        let today = LocalTime.day(of: now)
        return try await desk.store.write { session in
            _ = try Access.reach(of: actor, to: .draftAgreement)
            let old = try other.flatMap { try session.agreement($0, .latest) }
            if other != nil {
                _ = try Access.rule(
                    for: actor,
                    to: .draftAgreement,
                    binding: old?.terms.parties,
                    called: "agreement"
                )
                guard let old, old.status == .agreed || old.isStanding(on: today) else {
                    throw Refusal(
                        .notInThisState,
                        "what it would replace is \(old?.status.words ?? "not there")",
                        remedy: "draft it without replacing anything"
                    )
                }
            }
            try terms.check(under: policy, for: actor.agency, on: today, after: old?.terms)
            try session.checkApart(terms, besides: [other], on: today)
            let agreement = AgreementRecord(id, terms, replacing: other, at: now, by: actor)
            var change = Change(at: now, by: actor)
            change.write(agreement, .collect, under: "binds-agency")
            change.tell(.agreementDrafted, of: id)
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(agreement, showing: []), at: now) }
            return agreement
        }
    }
}
