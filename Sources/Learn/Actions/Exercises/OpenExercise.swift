import Access
package import Vocabulary

/// Asks assessors of the agency to judge the pieces of an exercise; nothing in it changes from then on.
package struct OpenExercise<Store: Transactions>: Sendable where Store.Session: ExerciseSession {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    @discardableResult
    package func callAsFunction(
        _ id: RecordID,
        to invited: [AccountID],
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<Exercise>? = nil
    ) async throws -> Exercise {
        let ground = try desk.ground
        let places = invited.removingRepeats().map { (account: $0, part: desk.world.newID()) }
        return try await desk.store.write { session in
            let (exercise, rule) = try desk.ownExercise(id, expecting: version, by: actor, in: session)
            let (_, asked) = try desk.programme(exercise.programme, on: ground)
            let assessors = try desk.assessors(under: asked.assessors, of: actor.agency, on: ground, in: session)
            let next = try exercise.opened(
                to: places.map(\.account),
                of: Set(assessors.map { AccountID($0.id.text) }),
                by: actor
            )
            var change = Change(at: ground.moment, by: actor)
            change.write(next, .alter, under: rule)
            for place in places {
                change.write(ExercisePart(id: place.part, of: place.account, in: next), .collect, under: rule)
            }
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(next, showing: []), at: ground.moment) }
            return next
        }
    }
}
