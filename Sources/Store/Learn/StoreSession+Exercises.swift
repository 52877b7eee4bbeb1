package import Access
package import Learn
package import Vocabulary

extension StoreSession: ExerciseRecords {
    package func exercise(_ id: RecordID, _ edition: Edition) throws -> Exercise? {
        try record(id, edition, as: Exercise.self)
    }

    package func exercises(within reach: Reach, _ page: PageRequest) throws -> Page<Exercise> {
        let rows = try sql.rows(
            """
            SELECT exercise.id AS id FROM exercise
            WHERE \(Self.isReached("exercise")) AND ($6 = '' OR exercise.id < $6)
            ORDER BY exercise.id DESC LIMIT $5
            """,
            Self.values(of: reach) + [.integer(page.limit + 1), .text(page.after ?? "")]
        )
        let found = try rows.prefix(page.limit).compactMap { try exercise(RecordID($0.text("id")), .latest) }
        return Page(found, next: rows.count > page.limit ? found.last?.id.text : nil)
    }

    package func exercisePart(_ id: RecordID, _ edition: Edition) throws -> ExercisePart? {
        try record(id, edition, as: ExercisePart.self)
    }

    package func exerciseParts(of exercise: RecordID) throws -> [ExercisePart] {
        try sql.rows("SELECT id FROM exercise_part WHERE exercise = $1 ORDER BY assessor", [.text(exercise.text)])
            .compactMap { try exercisePart(RecordID($0.text("id")), .latest) }
    }

    package func exerciseParts(by assessor: AccountID, for programme: ProgrammeID) throws -> [ExercisePart] {
        try sql.rows(
            "SELECT id FROM exercise_part WHERE assessor = $1 AND programme = $2 ORDER BY id",
            [.text(assessor.text), .text(programme.text)]
        )
        .compactMap { try exercisePart(RecordID($0.text("id")), .latest) }
    }

    package func lastHandedIn(by assessor: AccountID, for programme: ProgrammeID) throws -> Instant? {
        try sql.row(
            "SELECT MAX(handed_in) AS last FROM exercise_part WHERE assessor = $1 AND programme = $2",
            [.text(assessor.text), .text(programme.text)]
        )?
        .optionalInteger("last").map { Instant(seconds: $0) }
    }

    package func accounts(of agency: AgencyID, in roles: Set<AccountRole>) throws -> [Account] {
        let sorted = roles.map(\.rawValue).sorted()
        guard !sorted.isEmpty else { return [] }
        let places = sorted.indices.map { "$\($0 + 2)" }.joined(separator: ", ")
        return try sql.rows(
            """
            SELECT DISTINCT account_role.account AS id FROM account_role
            JOIN account_place ON account_place.account = account_role.account
            WHERE account_place.agency = $1 AND account_role.role IN (\(places)) ORDER BY account_role.account
            """,
            [.text(agency.text)] + sorted.map { .text($0) }
        )
        .compactMap { try account(RecordID($0.text("id"))) }
    }

    func index(_ exercise: Exercise) throws {
        try sql.run(
            "INSERT INTO exercise (id, agency, unit) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING",
            [
                .text(exercise.id.text), .text(exercise.holding.agency.text),
                .optional(exercise.holding.unit?.text),
            ]
        )
        try involve(exercise.holding.involved, in: exercise.id)
    }

    func index(_ part: ExercisePart) throws {
        try sql.run(
            """
            INSERT INTO exercise_part (id, exercise, assessor, programme, handed_in) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (id) DO UPDATE SET handed_in = excluded.handed_in
            """,
            [
                .text(part.id.text), .text(part.exercise.text), .text(part.assessor.text),
                .text(part.programme.text), .optional(part.handedIn?.seconds),
            ]
        )
    }
}
