import DemoForce
import PolicyBook
import Respond
import Store
import Synchronization
import Understand
import Vocabulary

extension DemoScene {
    /// One step of an investigation that takes people with a licence.
    func investigate(_ name: String, _ step: DemoInvestigationStep) async throws {
        let over = AllocationDesk(store: desk.store, policies: player.policies, world: desk.world)
        if case .begin(let reference) = step {
            let new = NewInvestigation("child-sexual-abuse", from: .contact(try contact(reference)))
            let begun = try await BeginInvestigation(over)(new, by: actor)
            player.known.withLock { $0.investigations[name] = begun.record.id }
            return
        }
        guard let id = player.known.withLock({ $0.investigations[name] }) else {
            throw Refusal.notFound("investigation")
        }
        _ = try await TakeInvestigationStep(over)(taken(step), id, expecting: nil, by: actor)
    }

    private func taken(_ step: DemoInvestigationStep) throws(Refusal) -> InvestigationStep {
        switch step {
        case .begin: throw Refusal.notFound("step")
        case .give(let part, let to):
            .allocate(InvestigationPartID(part), to: try account(to), InvestigationRecord.Saying())
        case .allow(let part, let to, let because, let mitigation, let until):
            .allow(
                InvestigationPartID(part),
                try account(to),
                InvestigationRecord.Allowing(because: because, mitigation: mitigation, lastDay: until),
                InvestigationRecord.Saying()
            )
        case .close(let because): .close(because: because)
        }
    }
}
