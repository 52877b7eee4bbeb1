import Learn
package import Vocabulary

extension StoreSession {
    package func setAside(
        _ id: RecordID,
        at moment: Instant,
        by account: AccountID,
        because reason: String
    ) throws {
        try sql.run(
            """
            INSERT INTO completion_set_aside (completion, at, said_by, because) VALUES ($1, $2, $3, $4)
            ON CONFLICT (completion) DO NOTHING
            """,
            [.text(id.text), .integer(moment.seconds), .text(account.text), .text(reason)]
        )
        let learner = try sql.row("SELECT learner FROM completion WHERE id = $1", [.text(id.text)])?.text("learner")
        if let learner { try standAnew(RecordID(learner)) }
    }
}
