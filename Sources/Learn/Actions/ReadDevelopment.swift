package import Access
package import Vocabulary

/// Shows somebody their own development, and what of it counts for what is asked of them.
package struct ReadDevelopment<Store: Transactions>: Sendable
where Store.Session: DevelopmentRecords & NeedRecords & CompletionRecords & AccountRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(by actor: Actor) async throws -> DevelopmentView {
        let ground = try desk.ground
        return try await desk.store.read { session in
            let (learner, done) = try desk.learner(actor, in: session)
            let entries = try session.development(of: actor.account)
            let standings = ground.policy.programmes(for: learner).compactMap { programme in
                programme.hours.map { rule in
                    let standing = DevelopmentStanding(
                        rule,
                        entries,
                        having: done,
                        of: ground.policy.modules,
                        on: ground.today
                    )
                    return (programme, standing)
                }
            }
            let needs = try session.needs(of: actor.account, in: actor.agency, actor.unit)
            let asked = Set(needs.filter { $0.isAsked(of: actor.account, in: actor.unit) }.map(\.behaviour))
            return DevelopmentView(
                standings: standings,
                kinds: ground.policy.developmentKinds(for: learner),
                asked: ground.policy.behaviours.filter { asked.contains($0.term.id) },
                entries: entries
            )
        }
    }

    /// What waits for somebody to sign it: of those for whose work they answer by name, and of their unit; never their own.
    package func toSign(by actor: Actor) async throws -> [DevelopmentEntry] {
        _ = try Access.reach(of: actor, to: .learn)
        let now = desk.world.now
        return try await desk.store.write { session in
            var found = try session.unsigned(answeredForBy: actor.account)
            if Access.allows(actor, to: .supervisePractice) {
                found += try session.unsigned(within: Access.reach(of: actor, to: .supervisePractice))
            }
            let others = found.filter { $0.account != actor.account }.removingRepeats(by: \.id)
            guard !others.isEmpty else { return [] }
            var change = Change(at: now, by: actor)
            for entry in others { change.consult(.record(.development, entry.id), under: "signs-development") }
            try session.keep(change)
            return others.sorted { ($0.at.seconds, $0.id) < ($1.at.seconds, $1.id) }
        }
    }
}

/// Somebody's own development.
package struct DevelopmentView: Sendable {
    package let standings: [(programme: Programme, standing: DevelopmentStanding)]
    /// What they can enter.
    package let kinds: [DevelopmentKind]
    /// What learning is asked of them for, so that an entry can say that it answers to it.
    package let asked: [Behaviour]
    /// All that was entered, those too that others took the place of.
    package let entries: [DevelopmentEntry]
}

extension Array {
    fileprivate func removingRepeats<Key: Hashable>(by key: KeyPath<Element, Key>) -> [Element] {
        var seen: Set<Key> = []
        return filter { seen.insert($0[keyPath: key]).inserted }
    }
}
