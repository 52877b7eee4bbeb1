import Access
package import Vocabulary

/// Shows an exercise: to whoever runs it who differs on what, once it is closed; to whoever takes part what is theirs.
package struct ReadExercise<Store: Transactions>: Sendable where Store.Session: ExerciseSession {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    /// Whose part is shown is journalled; of the others nobody who takes part is told anything.
    package func callAsFunction(_ id: RecordID, by actor: Actor) async throws -> ExerciseView {
        let ground = try desk.ground
        return try await desk.store.write { session in
            let found = try session.exercise(id, .latest)
            let isInvited = found?.isInvited(actor.account) ?? false
            let runs = !isInvited && Access.allows(actor, to: .runExercises)
            let deed: Deed = runs ? .runExercises : .joinExercise
            let rule = try Access.rule(for: actor, to: deed, found?.holding, called: "exercise")
            guard let exercise = found else { throw Refusal.notFound("exercise") }
            let parts = try session.exerciseParts(of: id)
            let shown = runs ? parts : parts.filter { $0.assessor == actor.account }
            let outcome = exercise.status == .closed ? ExerciseOutcome(of: exercise, parts) : nil
            let programme = ground.policy.programmes.first { $0.id == exercise.programme }
            let side: ExerciseView.Side
            if runs {
                let asked = exercise.status == .preparing ? programme?.evidence?.assessors : nil
                let assessors = try asked.map {
                    try desk.assessors(under: $0, of: actor.agency, on: ground, in: session)
                }
                side = .assurer(parts.map(ExerciseView.Participant.init), outcome, assessors: assessors ?? [])
            } else {
                guard let own = shown.first else { throw Refusal.notFound("exercise") }
                side = .assessor(own, own.handedIn == nil ? nil : outcome?.told(to: actor.account))
            }
            var change = Change(at: ground.moment, by: actor)
            for part in shown { change.consult(.record(.exercisePart, part.id), under: rule) }
            try session.keep(change)
            return ExerciseView(
                record: exercise,
                programme: programme?.term.title ?? exercise.programme.text,
                criteria: programme?.evidence?.criteria ?? [],
                side: side
            )
        }
    }
}
