import Access
package import Recognise
package import Vocabulary

/// Makes a move of those who keep a plan: writes it anew, gives it to the person, looks at it again, ends it.
package struct MovePlan<Store: Transactions>: Sendable
where Store.Session: PlanRecords & ContactRecords & PersonRecords {
    private let desk: PlanDesk<Store>

    package init(_ desk: PlanDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ step: PlanStep,
        _ id: RecordID,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<PlanView>? = nil
    ) async throws -> PlanView {
        let now = desk.world.now
        let policy = try desk.policies.respondPolicy(at: now)
        return try await desk.store.write { session in
            let (view, rule) = try PlanDesk<Store>.load(id, in: session, to: .changePlan, by: actor)
            if let version, version != view.record.version { throw Refusal.stale(current: view.record.version) }
            let next = try view.record.moved(
                step,
                with: view.actions,
                of: view.contact,
                under: policy,
                at: now,
                by: actor
            )
            let moved = PlanView(next, view.contact, view.actions)
            let others = next.terms.with.filter { $0 != next.holding.agency }
            if step.move == .change { try session.check(mayTell: others, of: moved.people) }
            var change = Change(at: now, by: actor)
            change.write(next, .alter, under: rule)
            for newcomer in others where !view.record.terms.with.contains(newcomer) {
                for person in moved.people { change.disclose(.record(.person, person), to: newcomer, under: rule) }
            }
            change.account(forThoseShown: moved.people, under: rule)
            change.tell(step.move.rule.event, of: id)
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(moved, showing: moved.people), at: now) }
            return moved
        }
    }
}
