package import Vocabulary

/// Keeps what follows for an assessor who differed from most of the others; they read it with their own.
package struct FollowExercise<Store: Transactions>: Sendable where Store.Session: ExerciseSession {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    @discardableResult
    package func callAsFunction(
        _ id: RecordID,
        for assessor: AccountID,
        _ new: FollowUp.New,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<ExercisePart>? = nil
    ) async throws -> ExercisePart {
        let now = desk.world.now
        return try await desk.store.write { session in
            let (exercise, rule) = try desk.ownExercise(id, expecting: nil, by: actor, in: session)
            try exercise.check(.closed)
            let parts = try session.exerciseParts(of: id)
            guard let part = parts.first(where: { $0.assessor == assessor }) else { throw Refusal.notFound("assessor") }
            if let version, version != part.version { throw Refusal.stale(current: part.version) }
            guard ExerciseOutcome(of: exercise, parts).differs(assessor) else {
                throw Refusal(
                    .notInThisState,
                    "they did not differ from the others more than chance lets expect",
                    remedy: "talk the pieces through with everybody; nothing has to be decided about one"
                )
            }
            let next = try part.following(new, at: now, by: actor)
            var change = Change(at: now, by: actor)
            change.write(next, .alter, under: rule)
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(next, showing: []), at: now) }
            return next
        }
    }
}
