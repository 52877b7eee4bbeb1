import Access
package import Recognise
package import Vocabulary

/// Shows a plan to those who keep it; everybody who is named is accounted for.
package struct ReadPlan<Store: Transactions>: Sendable
where Store.Session: PlanRecords & ContactRecords & PersonRecords {
    private let desk: PlanDesk<Store>

    package init(_ desk: PlanDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(_ id: RecordID, by actor: Actor) async throws -> PlanView {
        let now = desk.world.now
        return try await desk.store.write { session in
            try Self.show(id, in: session, at: now, to: actor)
        }
    }

    /// The plan of a contact that is in force, else the latest that ended.
    package func callAsFunction(of contact: RecordID, by actor: Actor) async throws -> PlanView {
        let now = desk.world.now
        return try await desk.store.write { session in
            let holding = try session.contact(contact, .latest)?.holding
            _ = try Access.rule(for: actor, to: .readPlan, holding, called: "contact")
            let all = try session.plans(of: contact)
            guard let plan = all.first(where: { $0.status == .open }) ?? all.first else {
                throw Refusal.notFound("plan")
            }
            return try Self.show(plan.id, in: session, at: now, to: actor)
        }
    }

    private static func show(
        _ id: RecordID,
        in session: Store.Session,
        at now: Instant,
        to actor: Actor
    ) throws -> PlanView {
        let (view, rule) = try PlanDesk<Store>.load(id, in: session, to: .readPlan, by: actor)
        var change = Change(at: now, by: actor)
        change.consult(.record(.plan, id), under: rule)
        change.account(forThoseShown: view.people, under: rule)
        try session.keep(change)
        return view
    }
}
