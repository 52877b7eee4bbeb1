package import Access
package import Learn
package import Vocabulary

extension StoreSession: LetterRecords {
    package func accountsToWrite(
        of week: CalendarDay,
        under edition: String,
        on day: CalendarDay,
        atMost limit: Int
    ) throws -> [RecordID] {
        try sql.rows(
            """
            SELECT letter_place.account AS account FROM letter_place
            JOIN standing_turn ON standing_turn.account = letter_place.account
                AND standing_turn.edition = $2 AND standing_turn.changes_on > $3
            LEFT JOIN learning_letter ON learning_letter.account = letter_place.account
            WHERE letter_place.address IS NOT NULL AND letter_place.is_stopped = 0
                AND letter_place.refused_at IS NULL
                AND (learning_letter.week IS NULL OR learning_letter.week < $1)
            ORDER BY letter_place.account LIMIT $4
            """,
            [.integer(week.number), .text(edition), .integer(day.number), .integer(limit)]
        )
        .map { RecordID(try $0.text("account")) }
    }

    package func keep(_ letter: LearningLetter) throws {
        try sql.run(
            """
            INSERT INTO learning_letter (account, id, week, at, state, failures, next_at, ended_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (account) DO UPDATE SET id = excluded.id, week = excluded.week, at = excluded.at,
                state = excluded.state, failures = excluded.failures, next_at = excluded.next_at,
                ended_at = excluded.ended_at
            WHERE learning_letter.week < excluded.week
            """,
            [
                .text(letter.account.text), .text(letter.id.text), .integer(letter.week.number),
                .integer(letter.at.seconds), .text(letter.state.rawValue), .integer(letter.failures),
                .optional(letter.nextAt?.seconds), .optional(letter.endedAt?.seconds),
            ]
        )
    }

    package func letter(to account: RecordID) throws -> LearningLetter? {
        try sql.row("SELECT * FROM learning_letter WHERE account = $1", [.text(account.text)])?.letter()
    }

    package func nextLetter(dueBy moment: Instant) throws -> LearningLetter? {
        try sql.row(
            """
            SELECT * FROM learning_letter WHERE state = 'waiting' AND next_at <= $1 ORDER BY next_at, account LIMIT 1
            """,
            [.integer(moment.seconds)]
        )?.letter()
    }

    @discardableResult
    package func settle(_ letter: LearningLetter) throws -> Bool {
        let changed = try sql.run(
            """
            UPDATE learning_letter SET state = $2, failures = $3, next_at = $4, ended_at = $5
            WHERE id = $1 AND state = 'waiting'
            """,
            [
                .text(letter.id.text), .text(letter.state.rawValue), .integer(letter.failures),
                .optional(letter.nextAt?.seconds), .optional(letter.endedAt?.seconds),
            ]
        )
        return changed == 1
    }

    package func letterPlace(of account: RecordID) throws -> LetterPlace {
        let row = try sql.row("SELECT * FROM letter_place WHERE account = $1", [.text(account.text)])
        return try row?.letterPlace() ?? LetterPlace(nil)
    }

    package func keepChoice(ofLetters isWanted: Bool, by account: RecordID) throws {
        try sql.run(
            """
            INSERT INTO letter_place (account, is_stopped) VALUES ($1, $2)
            ON CONFLICT (account) DO UPDATE SET is_stopped = excluded.is_stopped,
                refused_at = CASE WHEN excluded.is_stopped = 1 THEN letter_place.refused_at END
            """,
            [.text(account.text), .truth(!isWanted)]
        )
    }

    package func refuse(_ address: AccountMail, of account: RecordID, at moment: Instant) throws {
        try sql.run(
            "UPDATE letter_place SET refused_at = $3 WHERE account = $1 AND address = $2",
            [.text(account.text), .text(address.text), .integer(moment.seconds)]
        )
    }

    package func refusedAddresses(within reach: Reach) throws -> Int {
        let row = try sql.row(
            """
            SELECT COUNT(*) AS number FROM letter_place
            JOIN account_place ON account_place.account = letter_place.account
            WHERE $3 = 0 AND account_place.agency = $1 AND (account_place.unit = $2 OR $2 IS NULL)
                AND letter_place.address IS NOT NULL AND letter_place.refused_at IS NOT NULL
            """,
            [.text(reach.agency.text), .optional(reach.unit?.text), .truth(reach.isOnlyInvolvement)]
        )
        return try row?.integer("number") ?? 0
    }

    /// An address that is another than before was refused by nobody yet; whoever is suspended has none.
    func indexMail(of account: Account) throws {
        let address = account.isSuspended ? nil : account.mail?.text
        let isKept =
            try sql.row("SELECT 1 AS found FROM letter_place WHERE account = $1", [.text(account.id.text)]) != nil
        guard address != nil || isKept else { return }
        try sql.run(
            """
            INSERT INTO letter_place (account, address, is_stopped) VALUES ($1, $2, 0)
            ON CONFLICT (account) DO UPDATE SET address = excluded.address,
                refused_at = CASE WHEN letter_place.address = excluded.address THEN letter_place.refused_at END
            """,
            [.text(account.id.text), .optional(address)]
        )
    }
}

extension SQLRow {
    fileprivate func letter() throws -> LearningLetter {
        LearningLetter(
            id: RecordID(try text("id")),
            to: RecordID(try text("account")),
            of: CalendarDay(number: try integer("week")),
            at: Instant(seconds: try integer("at")),
            try term("state", LearningLetter.State.self),
            failures: try integer("failures"),
            nextAt: try optionalInteger("next_at").map(Instant.init(seconds:)),
            endedAt: try optionalInteger("ended_at").map(Instant.init(seconds:))
        )
    }

    fileprivate func letterPlace() throws -> LetterPlace {
        LetterPlace(
            try optionalText("address").map(AccountMail.init),
            isStopped: try integer("is_stopped") == 1,
            refusedAt: try optionalInteger("refused_at").map(Instant.init(seconds:))
        )
    }
}
