package import Access
package import Recognise
package import Vocabulary

/// Keeps what somebody who supervises makes of a proposal: that something is asked, or that nothing is.
package struct DecideNeed<Store: Transactions>: Sendable
where Store.Session: SamplingRecords & NeedRecords & CompletionRecords & ContactRecords & AccountRecords {
    private let desk: SamplingDesk<Store>

    package init(_ desk: SamplingDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ new: NewNeed,
        by actor: Actor,
        receipt: Receipt<LearningNeed>? = nil
    ) async throws -> LearningNeed {
        let (now, id) = (desk.world.now, desk.world.newID())
        let today = LocalTime.day(of: now)
        let policy = try desk.policies.learnPolicy(at: now)
        return try await desk.store.write { session in
            let sight = try NeedSight(actor, policy.sampling)
            let proposals = policy.sampling.needs.proposals(
                from: try session.sightings(within: sight.reach),
                beside: try session.needs(within: sight.reach)
            )
            let found = proposals.first { $0.owner == new.owner && $0.behaviour == new.behaviour && sight.shows($0) }
            guard let found else { throw Refusal.notFound("proposal") }
            if case .person(actor.account) = new.owner {
                throw Refusal(.ownJudgement, "it is about your own practice", remedy: "leave it to who supervises you")
            }
            let fitting = try desk.modules(found.behaviour, for: found.owner, policy, in: session)
            try new.check(among: fitting, on: today)
            let need = LearningNeed(
                id: id,
                new,
                found,
                due: new.due ?? today.adding(days: policy.sampling.needs.dueDays),
                agency: actor.agency,
                unit: try unit(of: new.owner, in: session),
                at: now,
                by: actor.account
            )
            var change = Change(at: now, by: actor)
            change.write(need, .collect, under: sight.rule)
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(need, showing: []), at: now) }
            return need
        }
    }

    /// The unit whose supervisor sees it.
    private func unit(of owner: NeedOwner, in session: Store.Session) throws -> UnitID? {
        switch owner {
        case .person(let account): try session.account(RecordID(account.text))?.unit
        case .unit(let unit): unit
        case .force: nil
        }
    }
}
