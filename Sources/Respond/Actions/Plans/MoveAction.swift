import Access
package import Recognise
import Understand
package import Vocabulary

/// Says what becomes of something that was asked: by its owner, or by those who keep the plan.
///
/// What it put in place is written into the contact in the same transaction, by the same decision as `PutControlInPlace`; the
/// contact waits to be assessed anew, as it does after a lapse.
package struct MoveAction<Store: Transactions>: Sendable
where Store.Session: PlanRecords & ContactRecords & PersonRecords {
    private let desk: PlanDesk<Store>

    package init(_ desk: PlanDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ step: ActionStep,
        _ id: RecordID,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<ActionView>? = nil
    ) async throws -> ActionView {
        let now = desk.world.now
        let policy = try desk.policies.respondPolicy(at: now)
        return try await desk.store.write { session in
            let action = try session.plannedAction(id, .latest)
            let (side, rule) = try action.side(of: actor, making: step.move)
            guard let action else { throw Refusal.notFound("action") }
            guard action.isMoved(by: side, making: step.move) else { throw Self.setsTheDay }
            if let version, version != action.version { throw Refusal.stale(current: action.version) }
            var next = try action.moved(step, under: policy, at: now, by: actor)
            if step.move == .change { try session.check(mayTell: [next.to].compactMap(\.self), of: [next.person]) }
            var change = Change(at: now, by: actor)
            var control: HeldControl?
            if case .complete(_, let placed?) = step {
                control = try place(placed, by: &next, in: &change, session, under: rule, side)
            }
            change.write(next, .alter, under: rule)
            if side == .owner {
                change.disclose(.record(.person, next.person), to: next.holding.agency, under: rule)
            }
            let view = try ReadAsked<Store>.view(of: next, side, control, in: session, to: actor)
            change.account(forThoseShown: view.people, under: rule)
            change.tell(step.move.rule.event, of: id)
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(view, showing: view.people), at: now) }
            return view
        }
    }

    private static var setsTheDay: Refusal {
        Refusal(.notInThisState, "those who keep the plan set this day themselves", remedy: "give it another day")
    }

    /// Writes the control into the contact, and remembers on both sides where it came from.
    private func place(
        _ placed: PlacedByAction,
        by action: inout PlannedAction,
        in change: inout Change,
        _ session: Store.Session,
        under rule: String,
        _ side: ActionMove.Side
    ) throws -> HeldControl? {
        guard let contact = try session.contact(action.contact, .latest) else { throw Refusal.notFound("action") }
        let new = NewControl(placed, by: action)
        let times = try desk.assessing.controlTimes(at: change.at)
        let open = contact.controls.first { $0.id == action.asked.succeeds && $0.isOpen }
        var next: ContactRecord
        do throws(Refusal) {
            next =
                if let open {
                    try contact.with(.replace(new), of: open.id, times, at: change.at, by: change.by.account)
                } else {
                    try contact.with(new, times, at: change.at, by: change.by.account).record
                }
        } catch {
            throw error.within("put_in_place")
        }
        next.version += 1
        next.documentVersion = next.version
        // Whoever answers for another agency has done something for the contact, and takes no part in it.
        if side == .planner { next.holding.involved.insert(change.by.account) }
        change.write(next, .alter, under: rule)
        for person in next.people where person != action.person {
            change.consult(.record(.person, person), under: rule)
        }
        change.tell(open == nil ? .controlPutInPlace : .controlReplaced, of: next.id)
        let control = next.controls.last
        action.placed = control?.id
        return control
    }
}

extension PlannedAction? {
    /// On which side somebody makes a move, and the rule by which they may.
    fileprivate func side(of actor: Actor, making move: ActionMove) throws(Refusal) -> (ActionMove.Side, String) {
        let isOwners = move.rule.side == .owner
        if isOwners, let action = self, let to = action.to, Access.allows(actor, to: .answerPlannedAction),
            let rule = try Access.reach(of: actor, to: .answerPlannedAction).rule(
                forWhatWasSentTo: to,
                action.holding.guards
            )
        {
            return (.owner, rule)
        }
        let rule = try Access.rule(for: actor, to: .changePlan, self?.holding, called: "action")
        guard isOwners, self?.to != nil else { return (.planner, rule) }
        throw Refusal(
            .notInThisState,
            "this is for the agency that was asked to say",
            remedy: "wait for its answer, or withdraw what was asked"
        )
    }
}

extension Refusal {
    /// The same, told of fields that stand within another.
    fileprivate func within(_ field: String) -> Refusal {
        let told = problems.map { problem in
            FieldProblem(field: "\(field).\(problem.field)", problem: problem.problem, remedy: problem.remedy)
        }
        return Refusal(code, reason, remedy: remedy, problems: told)
    }
}

extension NewControl {
    fileprivate init(_ placed: PlacedByAction, by action: PlannedAction) {
        self.init(
            placed.control,
            protects: action.personID,
            keeper: placed.keeper,
            begins: placed.begins,
            ends: placed.ends,
            review: placed.review,
            plan: action.plan
        )
    }
}
