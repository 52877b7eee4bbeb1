import Access
package import Vocabulary

/// Keeps what an assessor made of a portfolio; where it is met, so are the modules of which it is the assessment.
///
/// Whether it is looked at again is decided with it, and kept with why.
package struct JudgePortfolio<Store: Transactions>: Sendable where Store.Session: ExerciseSession {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ id: RecordID,
        _ verdicts: [PortfolioAssessment.Verdict],
        saying words: String,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<PortfolioView>? = nil
    ) async throws -> PortfolioView {
        let ground = try desk.ground
        let world = desk.world
        return try await desk.store.write { session in
            let found = try session.portfolio(id, .latest)
            let allowed = try Access.rule(for: actor, to: .assessPortfolio, found?.holding, called: "portfolio")
            guard var record = found else { throw Refusal.notFound("portfolio") }
            if let version, version != record.version { throw Refusal.stale(current: record.version) }
            let (programme, rule) = try desk.programme(record.programme, on: ground)
            let side = try desk.side(of: actor, for: record, rule.assessors, on: ground, in: session)
            if case .assessor(let standing, _) = side { try standing.check(ground.policy.title) }
            try record.judge(verdicts, saying: words, under: rule, at: ground.moment, by: actor)
            var change = Change(at: ground.moment, by: actor)
            change.write(record, .alter, under: allowed)
            if let move = record.moves.last?.move { change.tell(move.rule.event, of: id) }
            var completed: [RecordID] = []
            if record.status == .assessed {
                for module in programme.assessedAtWork {
                    let done = Completion(
                        record.learner,
                        module.id,
                        version: module.version,
                        on: ground.today,
                        .assessed(true)
                    )
                    let kept = KeptCompletion(world.newID(), done, by: .workplace, at: ground.moment, actor.account)
                    try session.keep(kept)
                    completed.append(kept.id)
                    change.collect(.learning, under: "assesses", detail: "\(module.id) \(module.version)")
                }
            }
            if let reason = try desk.reasonToModerate(actor.account, for: programme, on: ground, in: session) {
                let moderation = Moderation(
                    id: world.newID(),
                    of: record,
                    because: reason,
                    completing: completed,
                    at: ground.moment,
                    by: actor.account
                )
                change.write(moderation, .collect, under: "samples-assessments")
            }
            let view = PortfolioView(record, programme, rule, side)
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(view, showing: []), at: ground.moment) }
            return view
        }
    }
}
