import Access
package import Recognise
package import Vocabulary

/// Takes one step of an investigation: gives a part to somebody, hands it on, lets somebody do it without a licence, ends.
package struct TakeInvestigationStep<Store: Transactions>: Sendable
where Store.Session: InvestigationRecords & ContactRecords & ReferralRecords {
    private let desk: AllocationDesk<Store>

    package init(_ desk: AllocationDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ step: InvestigationStep,
        _ id: RecordID,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<InvestigationView>? = nil
    ) async throws -> InvestigationView {
        let ground = try desk.ground
        return try await desk.store.write { session in
            let (record, rule) = try AllocationDesk<Store>.load(id, in: session, to: step.deed, by: actor)
            if let version, version != record.version { throw Refusal.stale(current: record.version) }
            let next = try Self.taken(step, record, in: session, on: ground, by: actor)
            var change = Change(at: ground.moment, by: actor)
            change.write(next, .alter, under: rule)
            change.tell(step.event, of: id)
            let view = try desk.view(next, in: session, on: ground)
            change.account(forThoseIn: view, under: rule)
            try session.keep(change)
            // How much somebody has counts what was given just now.
            let shown = try desk.view(next, in: session, on: ground)
            if let receipt {
                try session.keep(receipt.kept(shown, showing: next.origin.people), at: ground.moment)
            }
            return shown
        }
    }

    private static func taken(
        _ step: InvestigationStep,
        _ record: InvestigationRecord,
        in session: Store.Session,
        on ground: AllocationDesk<Store>.Ground,
        by actor: Actor
    ) throws -> InvestigationRecord {
        let kind = try ground.policy.kind(record.investigates)
        let part = try step.part.map { (id) throws(Refusal) in try kind.part(id) }
        let assignee = try step.assignee.map { try Self.assignee($0, for: part, kind, in: session, by: actor) }
        let (moment, account) = (ground.moment, actor.account)
        switch step {
        case .allocate(_, _, let said):
            guard let part, let assignee else { throw Refusal.notFound("part of the investigation") }
            return try record.allocating(part, to: assignee, saying: said, at: moment, by: account)
        case .handOn(_, let present, _, let reason, let said):
            guard let part, let assignee else { throw Refusal.notFound("part of the investigation") }
            return try record.handingOn(
                part,
                from: present,
                to: assignee,
                because: reason,
                saying: said,
                at: moment,
                by: account
            )
        case .allow(_, _, let allowing, let said):
            guard let part, let assignee else { throw Refusal.notFound("part of the investigation") }
            let rank = try session.account(RecordID(account.text))?.rank
            return try record.overriding(
                part,
                under: kind.overrides,
                for: assignee,
                allowing,
                saying: said,
                at: moment,
                by: InvestigationRecord.Allower(account, rank: rank)
            )
        case .endOverride(let part, let present, let reason):
            return try record.endingOverride(part, of: present, because: reason, at: moment, by: account)
        case .end(let part, let present, let reason):
            return try record.ending(part, of: present, because: reason, at: moment, by: account)
        case .close(let reason): return try record.closing(because: reason, at: moment, by: account)
        }
    }

    /// Somebody of the agency who may sign in, with what they hold and have.
    private static func assignee(
        _ id: AccountID,
        for part: InvestigationPart?,
        _ kind: InvestigationKind,
        in session: Store.Session,
        by actor: Actor
    ) throws -> InvestigationRecord.Assignee {
        let account = try session.account(RecordID(id.text))
        var problems = FieldProblems()
        problems.require(
            account?.agency == actor.agency && account?.isSuspended == false,
            "assignee",
            "nobody of this agency is meant",
            "choose somebody who is listed"
        )
        try problems.check()
        let load = try part.map { try session.workload(of: id, $0.id, in: kind.id) } ?? 0
        return InvestigationRecord.Assignee(id, licences: try session.licences(of: id), load: load)
    }
}
