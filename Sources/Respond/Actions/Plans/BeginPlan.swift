import Access
package import Recognise
package import Vocabulary

/// Begins the plan of a contact, with what is asked of whom from the start.
package struct BeginPlan<Store: Transactions>: Sendable
where Store.Session: PlanRecords & ContactRecords & PersonRecords {
    private let desk: PlanDesk<Store>

    package init(_ desk: PlanDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ terms: PlanTerms,
        asking new: [NewAction],
        review: CalendarDay,
        for contact: RecordID,
        by actor: Actor,
        receipt: Receipt<PlanView>? = nil
    ) async throws -> PlanView {
        let now = desk.world.now
        let id = desk.world.newID()
        let policy = try desk.policies.respondPolicy(at: now)
        return try await desk.store.write { session in
            let record = try session.contact(contact, .latest)
            let rule = try Access.rule(for: actor, to: .changePlan, record?.holding, called: "contact")
            guard let record else { throw Refusal.notFound("contact") }
            if try session.plans(of: contact).contains(where: { $0.status == .open }) { throw Self.isThere }
            try Self.check(terms, new, review, of: record, under: policy, on: LocalTime.day(of: now))
            var plan = PlanRecord(id: id, of: record, terms, review: review, under: policy, at: now, by: actor)
            let whom = [record.record(of: terms.person)].compactMap(\.self)
            try session.check(mayTell: terms.with.filter { $0 != plan.holding.agency }, of: whom)
            let actions = try new.map {
                try desk.asked($0, of: plan, record, under: policy, in: session, at: now, by: actor)
            }
            plan.setReview(review, heeding: actions, after: LocalTime.day(of: now), policy)
            var change = Change(at: now, by: actor)
            change.write(plan, .collect, under: rule)
            change.ask(actions, under: rule)
            change.tell(.planBegun, of: id)
            let view = PlanView(plan, record, actions)
            change.account(forThoseShown: view.people, under: rule)
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(view, showing: view.people), at: now) }
            return view
        }
    }

    private static func check(
        _ terms: PlanTerms,
        _ new: [NewAction],
        _ review: CalendarDay,
        of contact: ContactRecord,
        under policy: RespondPolicy,
        on today: CalendarDay
    ) throws(Refusal) {
        var problems = FieldProblems()
        terms.check(of: contact, under: policy, &problems)
        problems.require(review > today, "review", "that day is not to come", "give a day to come")
        for (index, action) in new.enumerated() {
            action.check(of: contact, under: policy, on: today, at: "actions[\(index)].", &problems)
        }
        try problems.check()
    }

    private static var isThere: Refusal {
        Refusal(
            .notInThisState,
            "this contact has a plan in force",
            remedy: "go on with that one, or end it first"
        )
    }
}
