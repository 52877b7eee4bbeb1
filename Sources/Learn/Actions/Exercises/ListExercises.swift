import Access
package import Vocabulary

/// Lists the exercises that somebody runs or takes part in, and no names.
package struct ListExercises<Store: Transactions>: Sendable where Store.Session: ExerciseSession {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(_ page: PageRequest, by actor: Actor) async throws -> Page<ExerciseLine> {
        let deed: Deed = Access.allows(actor, to: .runExercises) ? .runExercises : .joinExercise
        let reach = try Access.reach(of: actor, to: deed)
        let ground = try desk.ground
        return try await desk.store.read { session in
            try session.exercises(within: reach, page).map { exercise in
                let parts = try session.exerciseParts(of: exercise.id)
                return ExerciseLine(
                    record: exercise,
                    programme: ground.policy.title(exercise.programme),
                    handedIn: parts.count { $0.handedIn != nil },
                    isHandedInByThem: parts.first { $0.assessor == actor.account }.map { $0.handedIn != nil }
                )
            }
        }
    }
}
