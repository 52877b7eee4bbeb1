package import Access
package import Recognise
package import Vocabulary

/// Closes what was asked, in words; what a person was asked is to be done first.
package struct CloseNeed<Store: Transactions>: Sendable
where Store.Session: SamplingRecords & NeedRecords & CompletionRecords & ContactRecords & AccountRecords {
    private let desk: SamplingDesk<Store>

    package init(_ desk: SamplingDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ id: RecordID,
        version: Int,
        saying words: String,
        by actor: Actor,
        receipt: Receipt<LearningNeed>? = nil
    ) async throws -> LearningNeed {
        let now = desk.world.now
        let policy = try desk.policies.learnPolicy(at: now)
        return try await desk.store.write { session in
            let sight = try NeedSight(actor, policy.sampling)
            guard var need = try session.need(id), sight.shows(need.owner), sight.reach.rule(for: need.holding) != nil
            else { throw Refusal.notFound("need") }
            guard need.version == version else { throw Refusal.stale(current: need.version) }
            guard need.status == .open else {
                throw Refusal(.notInThisState, "nothing is asked any more", remedy: "look at how it stands now")
            }
            if case .person = need.owner, try desk.done(need, under: policy, in: session) == nil {
                throw Refusal(.notInThisState, "what was asked is not done", remedy: "close it when it is")
            }
            var problems = FieldProblems()
            problems.require(!words.isBlank, "words", "nothing is said of it", "say what came of it")
            try problems.check()
            need.status = .closed
            need.ended = LearningNeed.Stroke(at: now, by: actor.account, words: words)
            need.version += 1
            var change = Change(at: now, by: actor)
            change.write(need, .alter, under: sight.rule)
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(need, showing: []), at: now) }
            return need
        }
    }
}
