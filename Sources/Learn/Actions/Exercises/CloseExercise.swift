package import Vocabulary

/// Closes an exercise: with everybody, or with those who handed in and a reason.
package struct CloseExercise<Store: Transactions>: Sendable where Store.Session: ExerciseSession {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    @discardableResult
    package func callAsFunction(
        _ id: RecordID,
        because reason: String = "",
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<Exercise>? = nil
    ) async throws -> Exercise {
        let now = desk.world.now
        return try await desk.store.write { session in
            let (exercise, rule) = try desk.ownExercise(id, expecting: version, by: actor, in: session)
            let missing = try session.exerciseParts(of: id).count { $0.handedIn == nil }
            let next = try exercise.closed(missing: missing, because: reason, at: now, by: actor)
            var change = Change(at: now, by: actor)
            change.write(next, .alter, under: rule)
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(next, showing: []), at: now) }
            return next
        }
    }
}
