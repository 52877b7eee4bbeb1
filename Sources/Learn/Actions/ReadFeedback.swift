package import Access
package import Recognise
package import Vocabulary

/// Shows somebody what was seen of their own practice, what is asked of them, and whether it shows since.
package struct ReadFeedback<Store: Transactions>: Sendable
where Store.Session: SamplingRecords & NeedRecords & CompletionRecords & ContactRecords & AccountRecords {
    private let desk: SamplingDesk<Store>

    package init(_ desk: SamplingDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(by actor: Actor) async throws -> FeedbackView {
        _ = try Access.reach(of: actor, to: .learn)
        let now = desk.world.now
        let policy = try desk.policies.learnPolicy(at: now)
        return try await desk.store.write { session in
            let sightings = try session.sightings(of: actor.account)
            let needs = try session.needs(of: actor.account, in: actor.agency, actor.unit).compactMap { need in
                guard case .person = need.owner else { return nil as NeedView? }
                return NeedView(
                    need: need,
                    effect: need.status == .setAside ? nil : PracticeEffect(of: need, in: sightings),
                    done: try desk.done(need, under: policy, in: session)
                )
            }
            var change = Change(at: now, by: actor)
            change.consult(.learning, under: "own-practice")
            try session.keep(change)
            return FeedbackView(reviews: try session.reviews(of: actor.account), needs: needs)
        }
    }

    /// What is asked of them now, by name, of their unit or of everybody.
    package func asked(of actor: Actor) async throws -> [AskedNeed] {
        _ = try Access.reach(of: actor, to: .learn)
        let policy = try desk.policies.learnPolicy(at: desk.world.now)
        let modules = Dictionary(policy.modules.map { ($0.id, $0) }) { first, _ in first }
        return try await desk.store.read { session in
            let done = try session.completions(of: actor.account)
            return try session.needs(of: actor.account, in: actor.agency, actor.unit)
                .filter { $0.isAsked(of: actor.account, in: actor.unit) }
                .map { need in
                    AskedNeed(
                        need: need,
                        modules: need.modules.compactMap { modules[$0] },
                        done: need.done(having: done, by: modules)
                    )
                }
        }
    }
}
