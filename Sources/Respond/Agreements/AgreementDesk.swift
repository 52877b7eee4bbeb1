import Access
package import Vocabulary

/// What every action on agreements works with.
package struct AgreementDesk<Store: Transactions>: Sendable where Store.Session: AgreementRecords {
    package let store: Store
    package let policies: any RespondPolicies
    package let world: any Surroundings

    package init(store: Store, policies: any RespondPolicies, world: any Surroundings) {
        self.store = store
        self.policies = policies
        self.world = world
    }

    /// Loads an agreement, changes it and keeps it, with whatever else changes by that.
    func move(
        _ move: AgreementMove,
        _ id: RecordID,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<AgreementRecord>?,
        _ decide: @escaping @Sendable (inout AgreementRecord, Ground) throws -> [AgreementRecord]
    ) async throws -> AgreementRecord {
        let now = world.now
        let policy = try policies.respondPolicy(at: now)
        return try await store.write { session in
            let kept = try session.agreement(id, .latest)
            let rule = try Access.rule(
                for: actor,
                to: move.rule.deed,
                binding: kept?.terms.parties,
                called: "agreement"
            )
            guard let kept else { throw Refusal.notFound("agreement") }
            if let version, version != kept.version { throw Refusal.stale(current: kept.version) }
            try kept.checkState(for: move, by: actor, on: LocalTime.day(of: now))
            var next = kept
            next.version += 1
            next.note(move, at: now, by: actor)
            let beside = try decide(&next, Ground(session: session, policy: policy, moment: now))
            var change = Change(at: now, by: actor)
            change.write(next, .alter, under: rule)
            for other in beside { change.write(other, .alter, under: rule) }
            change.tell(move.rule.event, of: id)
            for other in beside { change.tell(.agreementEnded, of: other.id) }
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(next, showing: []), at: now) }
            return next
        }
    }

    /// What a move stands on: the records, the policy and the moment.
    struct Ground {
        let session: Store.Session
        let policy: RespondPolicy
        let moment: Instant

        var today: CalendarDay { LocalTime.day(of: moment) }
    }
}

extension AgreementRecords {
    /// - Throws: `Refusal` where another agreement, which all have signed, says the same already.
    func checkApart(_ terms: AgreementTerms, besides: [RecordID?], on today: CalendarDay) throws {
        for party in terms.parties {
            for other in try agreementsSigned(by: party) where !besides.contains(other.id) {
                guard other.lastDay.map({ $0 >= today }) ?? true else { continue }
                var theirs = other.terms
                theirs.until = other.lastDay
                guard let both = terms.overlap(with: theirs) else { continue }
                throw Refusal.asks(
                    both.field,
                    "“\(other.terms.title)” says \(both.words) already",
                    "draft one that takes its place, or begin after \(other.lastDay?.words ?? "it has ended")"
                )
            }
        }
    }
}
