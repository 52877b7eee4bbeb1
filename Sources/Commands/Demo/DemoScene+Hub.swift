import DemoForce
import Recognise
import Respond
import Store
import Synchronization
import Understand
import Vocabulary

extension DemoScene {
    /// One step of what goes to the hub.
    func hub(_ reference: String, _ step: DemoHubStep) async throws {
        let over = HubDesk(store: desk.store, policies: player.policies, world: desk.world)
        if case .notify(let asked) = step {
            let written = try await NotifyHub(over)(contact(reference), about: [], asking: asked, by: actor)
            player.known.withLock { $0.notifications[reference] = written.record.id }
            return
        }
        guard let id = player.known.withLock({ $0.notifications[reference] }) else {
            throw Refusal.notFound("notification")
        }
        let (move, decide) = (MoveNotification(over), DecideNotification(over))
        switch step {
        case .notify: break
        case .take: _ = try await move(.take, id, expecting: nil, by: actor)
        case .acknowledge: _ = try await move(.acknowledge, id, expecting: nil, by: actor)
        case .keep(let words):
            let verdict = HubVerdict(.notShare, reason: "information-only", words: words)
            _ = try await decide(id, verdict, expecting: nil, by: actor)
        case .share(let pathway, let person, let words):
            let route = RecommendedRoute(PathwayID(pathway), for: PersonID(person))
            let verdict = HubVerdict(
                .share,
                reason: "protect-from-harm",
                words: words,
                footing: "safeguarding",
                routes: [route]
            )
            _ = try await decide(id, verdict, expecting: nil, by: actor)
        }
    }
}
