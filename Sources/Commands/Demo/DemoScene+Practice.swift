import DemoForce
import Learn
import PolicyBook
import Store
import Synchronization
import Understand
import Vocabulary

extension DemoScene {
    /// Somebody who supervises looks at judgements, and says what follows.
    func lookAtPractice(_ step: DemoDevelopmentStep) async throws {
        let over = SamplingDesk(
            store: desk.store,
            policies: player.policies,
            documents: desk.assessing,
            world: desk.world
        )
        switch step {
        case .drawSamples(let name, let draw):
            let new = NewSamplePlan(
                unit: UnitID(draw.unit),
                from: draw.from,
                to: draw.to,
                count: draw.count,
                due: draw.due
            )
            let plan = try await PlanSampling(over)(new, by: actor)
            player.known.withLock { $0.samplePlans[name] = plan }
        case .review(let draw, let reference, let review):
            guard let plan = player.known.withLock({ $0.samplePlans[draw] }) else { throw Refusal.notFound("plan") }
            _ = try await ReviewPractice(over)(review.review, of: contact(reference), in: plan.id, by: actor)
        case .decideNeed(let name, let person, let behaviour, let words, let told, let modules):
            let new = NewNeed(
                .person(try account(person)),
                BehaviourID(behaviour),
                isNeeded: true,
                words,
                told: told,
                modules: modules.map { LearningModuleID($0) }
            )
            let need = try await DecideNeed(over)(new, by: actor)
            player.known.withLock { $0.needs[name] = need }
        case .closeNeed(let name, let words):
            guard let need = player.known.withLock({ $0.needs[name] }) else { throw Refusal.notFound("need") }
            _ = try await CloseNeed(over)(need.id, version: need.version, saying: words, by: actor)
        default: break
        }
    }
}

extension DemoReview {
    fileprivate var review: NewReview {
        NewReview(
            seen: seen.compactMap { one in
                PracticeReview.Sight(rawValue: one.sight)
                    .map { PracticeReview.Seen(BehaviourID(one.behaviour), $0, one.words) }
            },
            findings: finding.map { [PracticeReview.Found(FindingKindID($0.kind), $0.words)] } ?? [],
            well: well
        )
    }
}
