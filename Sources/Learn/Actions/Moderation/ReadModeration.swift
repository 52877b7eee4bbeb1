package import Vocabulary

/// Shows a judgement that is looked at again: the work alone before somebody has said their own view, then what was judged.
package struct ReadModeration<Store: Transactions>: Sendable where Store.Session: QualifyingSession {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(_ id: RecordID, by actor: Actor) async throws -> ModerationView {
        let now = desk.world.now
        return try await desk.store.write { session in
            let (moderation, rule) = try desk.reached(id, by: actor, in: session)
            let view = try desk.view(of: moderation, by: actor, in: session)
            var change = Change(at: now, by: actor)
            change.consult(.record(.moderation, id), under: rule)
            if case .barred = view.sight {
            } else {
                change.consult(.record(.portfolio, moderation.portfolio), under: "moderates")
            }
            try session.keep(change)
            return view
        }
    }
}
