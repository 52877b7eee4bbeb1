import Access
package import Recognise
package import Vocabulary

/// Lists the plans that somebody reaches, by the earliest day that each waits for; everybody who is named is accounted for.
package struct ListPlans<Store: Transactions>: Sendable
where Store.Session: PlanRecords & ContactRecords & PersonRecords {
    private let desk: PlanDesk<Store>

    package init(_ desk: PlanDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ filter: PlanFilter,
        _ page: PageRequest,
        by actor: Actor
    ) async throws -> Page<PlanLine> {
        let reach = try Access.reach(of: actor, to: .readPlan)
        let now = desk.world.now
        return try await desk.store.write { session in
            let found = try session.plans(within: reach, filter, page).map { plan in
                guard let contact = try session.contact(plan.contact, .latest) else { throw Refusal.notFound("plan") }
                let person = try contact.record(of: plan.terms.person).flatMap { try session.person($0, .latest) }
                return PlanLine(PlanView(plan, contact, try session.plannedActions(of: plan.id)), person)
            }
            var change = Change(at: now, by: actor)
            let people = found.items.flatMap { [$0.person?.id].compactMap(\.self) + $0.view.people }
            change.account(forThoseShown: people.removingRepeats(), under: "lists-plans")
            try session.keep(change)
            return found
        }
    }
}

/// One line of a list of plans: a plan and whom it is for first of all.
package struct PlanLine: Sendable {
    package let view: PlanView
    package let person: PersonRecord?

    init(_ view: PlanView, _ person: PersonRecord?) {
        self.view = view
        self.person = person
    }
}
