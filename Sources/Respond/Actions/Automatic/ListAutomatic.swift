import Access
package import Vocabulary

/// Lists everything that Heed does by itself, how it went, and what came of it lately; the list names nobody.
package struct ListAutomatic<Store: Transactions>: Sendable where Store.Session: EffectRecords {
    /// So many of the latest effects of each thing are looked up, and at most so many of them shown.
    private static var lookedUp: Int { 50 }
    private static var shown: Int { 5 }

    private let store: Store
    private let runs: AutomaticRuns

    package init(store: Store, runs: AutomaticRuns) {
        self.store = store
        self.runs = runs
    }

    package func callAsFunction(by actor: Actor) async throws -> [AutomaticView] {
        _ = try Access.reach(of: actor, to: .readAutomatic)
        return try await store.read { session in
            try AutomaticThing.allCases.map { thing in
                let found = try effects(of: thing, in: session, for: actor)
                return AutomaticView(
                    thing: thing,
                    run: runs[thing],
                    effects: Array(found.compactMap(\.self).prefix(Self.shown)),
                    others: found.count { $0 == nil }
                )
            }
        }
    }

    /// Its latest effects; nil for each that is out of reach.
    private func effects(
        of thing: AutomaticThing,
        in session: Store.Session,
        for actor: Actor
    ) throws -> [AutomaticEffect?] {
        let reasons = Dictionary(uniqueKeysWithValues: thing.reasons.map { ($0.event, $0) })
        guard !reasons.isEmpty else { return [] }
        return try session.told(thing.reasons.map(\.event), atMost: Self.lookedUp).map { told in
            guard let reason = reasons[told.name],
                let place = try EffectPlace(of: told.subject, reason.kind, in: session, for: actor)
            else { return nil }
            return AutomaticEffect(event: told.name, at: told.at, because: reason.because, place: place)
        }
    }
}
