package import Access
package import Learn
package import Vocabulary

extension MemorySession: ExerciseRecords {
    package func exercise(_ id: RecordID, _ edition: Edition) throws -> Exercise? {
        state.record(id, edition, as: Exercise.self)
    }

    package func exercises(within reach: Reach, _ page: PageRequest) throws -> Page<Exercise> {
        let reached = state.latest(Exercise.self).filter { reach.inLists.rule(for: $0.holding) != nil }
        return Page(of: Array(reached.reversed()), page) { $0.id.text }
    }

    package func exercisePart(_ id: RecordID, _ edition: Edition) throws -> ExercisePart? {
        state.record(id, edition, as: ExercisePart.self)
    }

    package func exerciseParts(of exercise: RecordID) throws -> [ExercisePart] {
        state.latest(ExercisePart.self).filter { $0.exercise == exercise }
            .sorted { $0.assessor.text < $1.assessor.text }
    }

    package func exerciseParts(by assessor: AccountID, for programme: ProgrammeID) throws -> [ExercisePart] {
        state.latest(ExercisePart.self).filter { $0.assessor == assessor && $0.programme == programme }
    }

    package func lastHandedIn(by assessor: AccountID, for programme: ProgrammeID) throws -> Instant? {
        state.latest(ExercisePart.self).filter { $0.assessor == assessor && $0.programme == programme }
            .compactMap(\.handedIn).max { $0.seconds < $1.seconds }
    }

    package func accounts(of agency: AgencyID, in roles: Set<AccountRole>) throws -> [Account] {
        state.latest(Account.self).filter { $0.agency == agency && !$0.roles.isDisjoint(with: roles) }
    }
}
