package import Access
package import Vocabulary

/// The exercises in which assessors judge the same, and what each made of it.
package protocol ExerciseRecords: Keeping {
    func exercise(_ id: RecordID, _ edition: Edition) throws -> Exercise?
    /// Those that the reach allows, the latest begun first.
    func exercises(within reach: Reach, _ page: PageRequest) throws -> Page<Exercise>
    func exercisePart(_ id: RecordID, _ edition: Edition) throws -> ExercisePart?
    /// By the ids of those who take part.
    func exerciseParts(of exercise: RecordID) throws -> [ExercisePart]
    /// All that somebody took part in for a programme, the earliest first.
    func exerciseParts(by assessor: AccountID, for programme: ProgrammeID) throws -> [ExercisePart]
    /// When somebody last handed in what they made of an exercise for a programme.
    func lastHandedIn(by assessor: AccountID, for programme: ProgrammeID) throws -> Instant?
    /// Whoever of an agency has one of some roles, by their ids.
    func accounts(of agency: AgencyID, in roles: Set<AccountRole>) throws -> [Account]
}

/// What it is worked out from who may judge, and who has taken part.
package typealias ExerciseSession = ExerciseRecords & QualifyingSession
