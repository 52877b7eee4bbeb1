package import Learn
package import Recognise
package import Vocabulary

extension StoreSession: PracticeRecords {
    package func practice(of learner: AccountID) throws -> [PracticeJudgement] {
        try sql.rows(
            "SELECT id, example, grade, because, at, level FROM practice WHERE learner = $1 ORDER BY at, id",
            [.text(learner.text)]
        )
        .map { row in
            PracticeJudgement(
                RecordID(try row.text("id")),
                learner,
                on: try row.text("example"),
                try row.term("grade", Grade.self),
                because: try row.text("because"),
                at: Instant(seconds: try row.integer("at")),
                level: try row.optionalInteger("level")
            )
        }
    }

    package func firstGrades(of example: String, level: Int, besides learner: AccountID) throws -> [Grade: Int] {
        let rows = try sql.rows(
            """
            SELECT grade, COUNT(*) AS number FROM (
                SELECT grade, level, row_number() OVER (PARTITION BY learner ORDER BY at, id) AS place
                FROM practice WHERE example = $1 AND learner <> $2
            ) AS looks
            WHERE place = 1 AND level = $3 GROUP BY grade
            """,
            [.text(example), .text(learner.text), .integer(level)]
        )
        return Dictionary(
            try rows.map { (try $0.term("grade", Grade.self), try $0.integer("number")) },
            uniquingKeysWith: +
        )
    }

    package func keep(_ judgement: PracticeJudgement) throws {
        try sql.run(
            """
            INSERT INTO practice (id, learner, example, grade, because, at, level) VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                .text(judgement.id.text), .text(judgement.learner.text), .text(judgement.example),
                .text(judgement.grade.rawValue), .text(judgement.because), .integer(judgement.at.seconds),
                .optional(judgement.level),
            ]
        )
    }
}
