import Access
package import Vocabulary

/// Begins an exercise for a programme, and puts pieces of work into it or takes them out until it is opened.
package struct PrepareExercise<Store: Transactions>: Sendable where Store.Session: ExerciseSession {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    @discardableResult
    package func callAsFunction(
        for programme: ProgrammeID,
        called title: String,
        by actor: Actor,
        receipt: Receipt<Exercise>? = nil
    ) async throws -> Exercise {
        let (ground, id) = (try desk.ground, desk.world.newID())
        return try await desk.store.write { session in
            let reach = try Access.reach(of: actor, to: .runExercises)
            _ = try desk.programme(programme, on: ground)
            let exercise = try Exercise(id: id, for: programme, called: title, at: ground.moment, by: actor)
            guard let rule = reach.rule(for: exercise.holding) else { throw Refusal.notFound("exercise") }
            var change = Change(at: ground.moment, by: actor)
            change.write(exercise, .collect, under: rule)
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(exercise, showing: []), at: ground.moment) }
            return exercise
        }
    }

    @discardableResult
    package func add(
        _ words: String,
        for criterion: CriterionID,
        to id: RecordID,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<Exercise>? = nil
    ) async throws -> Exercise {
        let (ground, piece) = (try desk.ground, desk.world.newID())
        return try await desk.store.write { session in
            let (exercise, rule) = try desk.ownExercise(id, expecting: version, by: actor, in: session)
            let (_, asked) = try desk.programme(exercise.programme, on: ground)
            let next = try exercise.adding(words, for: criterion, as: piece, under: asked)
            var change = Change(at: ground.moment, by: actor)
            change.write(next, .alter, under: rule)
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(next, showing: []), at: ground.moment) }
            return next
        }
    }

    @discardableResult
    package func takeOut(
        _ piece: RecordID,
        of id: RecordID,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<Exercise>? = nil
    ) async throws -> Exercise {
        let now = desk.world.now
        return try await desk.store.write { session in
            let (exercise, rule) = try desk.ownExercise(id, expecting: version, by: actor, in: session)
            let next = try exercise.takingOut(piece)
            var change = Change(at: now, by: actor)
            change.write(next, .alter, under: rule)
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(next, showing: []), at: now) }
            return next
        }
    }
}
