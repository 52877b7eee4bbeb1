import Access
package import Recognise
package import Vocabulary

/// Asks somebody to do something more by a plan that is in force.
package struct AskAction<Store: Transactions>: Sendable
where Store.Session: PlanRecords & ContactRecords & PersonRecords {
    private let desk: PlanDesk<Store>

    package init(_ desk: PlanDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ new: NewAction,
        of plan: RecordID,
        by actor: Actor,
        receipt: Receipt<ActionView>? = nil
    ) async throws -> ActionView {
        let now = desk.world.now
        let today = LocalTime.day(of: now)
        let policy = try desk.policies.respondPolicy(at: now)
        return try await desk.store.write { session in
            let (view, rule) = try PlanDesk<Store>.load(plan, in: session, to: .changePlan, by: actor)
            guard view.record.status == .open else { throw Self.hasEnded }
            if view.actions.contains(where: { new.repeats($0) }) { throw Self.isAsked }
            var problems = FieldProblems()
            new.check(of: view.contact, under: policy, on: today, at: "", &problems)
            try problems.check()
            let action = try desk.asked(
                new,
                of: view.record,
                view.contact,
                under: policy,
                in: session,
                at: now,
                by: actor
            )
            var change = Change(at: now, by: actor)
            var next = view.record
            next.setReview(next.review, heeding: [action], after: today, policy)
            if next.review != view.record.review {
                next.version += 1
                change.write(next, .alter, under: rule)
            }
            change.ask([action], under: rule)
            try session.keep(change)
            let asked = ActionView(record: action, side: .planner, control: nil, shared: nil)
            if let receipt { try session.keep(receipt.kept(asked, showing: [action.person]), at: now) }
            return asked
        }
    }

    private static var isAsked: Refusal {
        Refusal(
            .notInThisState,
            "this is asked of them for this person already",
            remedy: "go on with what is open, or say what is to be done besides"
        )
    }

    private static var hasEnded: Refusal {
        Refusal(.notInThisState, "this plan has ended", remedy: "begin another one for the contact")
    }
}
