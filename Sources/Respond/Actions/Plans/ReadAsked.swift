import Access
package import Recognise
package import Vocabulary

/// Shows what an agency was asked to do to that agency, and to those who ask; everybody who is named is accounted for.
package struct ReadAsked<Store: Transactions>: Sendable
where Store.Session: PlanRecords & ContactRecords & PersonRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    package func callAsFunction(_ id: RecordID, by actor: Actor) async throws -> ActionView {
        let now = world.now
        return try await store.write { session in
            let action = try session.plannedAction(id, .latest)
            let (side, rule) = try Self.side(of: actor, action)
            guard let action else { throw Refusal.notFound("action") }
            let control = try action.placed.flatMap { placed in
                try session.contact(action.contact, .latest)?.controls.first { $0.id == placed }
            }
            let view = try Self.view(of: action, side, control, in: session, to: actor)
            var change = Change(at: now, by: actor)
            change.consult(.record(.plannedAction, id), under: rule)
            change.account(forThoseShown: view.people, under: rule)
            try session.keep(change)
            return view
        }
    }

    /// What the agency was asked, by whether it is still open, and how much of it there is.
    package func list(
        open isOpen: Bool,
        _ page: PageRequest,
        by actor: Actor
    ) async throws -> (page: Page<PlannedAction>, tally: AskedTally) {
        let reach = try Access.reach(of: actor, to: .answerPlannedAction)
        let now = world.now
        return try await store.write { session in
            let found = try session.plannedActions(askedOf: reach, open: isOpen, page)
            let tally = try session.tally(askedOf: reach, on: LocalTime.day(of: now))
            var change = Change(at: now, by: actor)
            change.account(forThoseShown: found.items.map(\.person).removingRepeats(), under: "lists-planned-actions")
            try session.keep(change)
            return (found, tally)
        }
    }

    /// What one side sees of an action; those whose agency takes part in the plan see the rest of it too.
    ///
    /// Of those of whom the agency must not be told any more, it sees nothing beside what it was asked itself.
    static func view(
        of action: PlannedAction,
        _ side: ActionMove.Side,
        _ control: HeldControl?,
        in session: Store.Session,
        to actor: Actor
    ) throws -> ActionView {
        guard side == .owner, let plan = try session.plan(action.plan, .latest), plan.status == .open,
            plan.terms.with.contains(actor.agency), let contact = try session.contact(action.contact, .latest),
            try contact.record(of: plan.terms.person).map({ try !session.bars(actor.agency, from: $0) }) ?? true
        else { return ActionView(record: action, side: side, control: control, shared: nil) }
        let others = try session.plannedActions(of: action.plan).filter { other in
            try other.id != action.id && !session.bars(actor.agency, from: other.person)
        }
        let shared = ActionView.SharedPlan(terms: plan.terms, review: plan.review, others: others)
        return ActionView(record: action, side: side, control: control, shared: shared)
    }

    /// Those who were asked stand on the owner's side, and those who reach the plan on the planner's.
    private static func side(
        of actor: Actor,
        _ action: PlannedAction?
    ) throws(Refusal) -> (ActionMove.Side, String) {
        if let action, let to = action.to, Access.allows(actor, to: .answerPlannedAction),
            let rule = try Access.reach(of: actor, to: .answerPlannedAction).rule(
                forWhatWasSentTo: to,
                action.holding.guards
            )
        {
            return (.owner, rule)
        }
        return (.planner, try Access.rule(for: actor, to: .readPlan, action?.holding, called: "action"))
    }
}

extension ActionView {
    /// Everybody whom showing it shows, once.
    package var people: [RecordID] { ([record.person] + (shared?.others ?? []).map(\.person)).removingRepeats() }
}
