import Access
package import Vocabulary

/// Keeps what an assessor makes of the pieces of an exercise, as far as they have come, and hands it in when they say so.
package struct JudgePieces<Store: Transactions>: Sendable where Store.Session: ExerciseSession {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    @discardableResult
    package func callAsFunction(
        _ id: RecordID,
        _ answers: [ExercisePart.Answer],
        handingIn: Bool,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<ExercisePart>? = nil
    ) async throws -> ExercisePart {
        let now = desk.world.now
        return try await desk.store.write { session in
            let exercise = try session.exercise(id, .latest)
            let rule = try Access.rule(for: actor, to: .joinExercise, exercise?.holding, called: "exercise")
            let part = try session.exerciseParts(of: id).first { $0.assessor == actor.account }
            guard let exercise, let part else { throw Refusal.notFound("exercise") }
            if let version, version != part.version { throw Refusal.stale(current: part.version) }
            let next = try part.judged(answers, of: exercise, handingIn: handingIn, at: now)
            var change = Change(at: now, by: actor)
            change.write(next, .alter, under: rule)
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(next, showing: []), at: now) }
            return next
        }
    }
}
