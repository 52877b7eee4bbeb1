import DemoForce
import Recognise
import Respond
import Store
import Synchronization
import Understand
import Vocabulary

extension DemoScene {
    /// One step of the plan of a contact.
    func plan(_ reference: String, _ step: DemoPlanStep) async throws {
        let over = PlanDesk(store: desk.store, policies: player.policies, assessing: desk.assessing, world: desk.world)
        switch step {
        case .begin(let plan):
            let terms = PlanTerms(
                for: PersonID(plan.person),
                theirAims: plan.theirAims,
                ourAims: plan.ourAims,
                with: [],
                withoutThem: nil,
                on: "safeguarding"
            )
            let asked = plan.actions.map { action in
                NewAction(
                    ActionFamilyID(action.family),
                    action.words,
                    for: PersonID(plan.person),
                    by: ActionOwner(AgencyID(action.agency)),
                    due: plan.due
                )
            }
            let contact = try contact(reference)
            let view = try await BeginPlan(over)(terms, asking: asked, review: plan.review, for: contact, by: actor)
            player.known.withLock { $0.actions[reference] = view.actions.map(\.id) }
        case .agree(let place):
            _ = try await MoveAction(over)(.agree(), action(place, of: reference), expecting: nil, by: actor)
        case .complete(let place, let words, let control, let from, let until):
            let placed = PlacedByAction(ControlID(control), keeper: "The duty team", begins: from, ends: until)
            let done = ActionStep.complete(words: words, placing: placed)
            _ = try await MoveAction(over)(done, action(place, of: reference), expecting: nil, by: actor)
        }
    }

    private func action(_ place: Int, of reference: String) throws(Refusal) -> RecordID {
        let known = player.known.withLock { $0.actions[reference] ?? [] }
        guard known.indices.contains(place) else { throw Refusal.notFound("action") }
        return known[place]
    }
}
