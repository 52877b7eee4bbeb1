package import Access
package import Recognise
package import Vocabulary

/// Keeps what a reviewer saw in one judgement; never one of their own, and each but once in a plan.
package struct ReviewPractice<Store: Transactions>: Sendable
where Store.Session: SamplingRecords & NeedRecords & CompletionRecords & ContactRecords & AccountRecords {
    private let desk: SamplingDesk<Store>

    package init(_ desk: SamplingDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ new: NewReview,
        of contact: RecordID,
        in plan: RecordID,
        by actor: Actor,
        receipt: Receipt<PracticeReview>? = nil
    ) async throws -> PracticeReview {
        let (now, id) = (desk.world.now, desk.world.newID())
        let policy = try desk.policies.learnPolicy(at: now)
        return try await desk.store.write { session in
            var (plan, rule) = try SamplingDesk<Store>.plan(plan, in: session, by: actor)
            let judged = try SamplingDesk<Store>.sample(contact, of: plan, for: actor)
            try SamplingDesk<Store>.guarding(contact, of: plan, for: actor, in: session)
            guard !plan.looks.contains(where: { $0.contact == contact && $0.by == actor.account }) else {
                throw Refusal(
                    .notInThisState,
                    "you have reviewed this already",
                    remedy: "leave a second look to somebody else"
                )
            }
            try new.check(under: policy)
            let judge = try session.account(RecordID(judged.by.text))
            let review = PracticeReview(
                id: id,
                new,
                of: judged,
                in: plan.id,
                judgedIn: (judge?.agency ?? plan.holding.agency, judge?.unit),
                at: now,
                by: actor.account
            )
            plan.looks.append(SamplePlan.Look(contact: contact, review: id, by: actor.account))
            plan.version += 1
            var change = Change(at: now, by: actor)
            change.write(review, .collect, under: rule)
            change.write(plan, .alter, under: rule)
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(review, showing: []), at: now) }
            return review
        }
    }
}
