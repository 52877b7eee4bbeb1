package import Access
package import Learn
package import Vocabulary

extension StoreSession: WelfareRecords {
    package func welfare(of account: AccountID) throws -> WelfareRecord? {
        try sql.row("SELECT id FROM welfare WHERE account = $1", [.text(account.text)]).flatMap { row in
            try record(RecordID(row.text("id")), .latest, as: WelfareRecord.self)
        }
    }

    package func welfare(within reach: Reach) throws -> [WelfareRecord] {
        guard !reach.isOnlyInvolvement else { return [] }
        return try sql.rows(
            """
            SELECT welfare.id AS id FROM welfare JOIN account_place ON account_place.account = welfare.account
            WHERE account_place.agency = $1 AND (account_place.unit = $2 OR $2 IS NULL) ORDER BY welfare.id
            """,
            [.text(reach.agency.text), .optional(reach.unit?.text)]
        )
        .compactMap { try record(RecordID($0.text("id")), .latest, as: WelfareRecord.self) }
    }

    package func exposure(of account: AccountID) throws -> [ExposureNote] {
        try sql.rows(
            "SELECT * FROM exposure_note WHERE account = $1 ORDER BY on_day DESC, id DESC",
            [.text(account.text)]
        )
        .map { row in
            ExposureNote(
                RecordID(try row.text("id")),
                of: account,
                ExposureKindID(try row.text("kind")),
                on: CalendarDay(number: try row.integer("on_day")),
                try words(of: row),
                at: Instant(seconds: try row.integer("at"))
            )
        }
    }

    package func keep(_ note: ExposureNote) throws {
        let key = try contentKey(for: KeyOwner(note.account))
        let sealed = try key.seal(Array(note.words.utf8), in: .note(note.id))
        try sql.run(
            "INSERT INTO exposure_note (id, account, kind, on_day, words, at, sealed) VALUES ($1, $2, $3, $4, '', $5, $6)",
            [
                .text(note.id.text), .text(note.account.text), .text(note.kind.text), .integer(note.on.number),
                .integer(note.at.seconds), .bytes(sealed),
            ]
        )
    }

    package func takeBack(_ note: RecordID, of account: AccountID) throws -> Bool {
        try sql.run(
            "DELETE FROM exposure_note WHERE id = $1 AND account = $2",
            [.text(note.text), .text(account.text)]
        ) == 1
    }

    private func words(of row: SQLRow) throws -> String {
        guard let sealed = try row.optionalBytes("sealed") else { return try row.text("words") }
        let owner = KeyOwner(AccountID(try row.text("account")))
        return String(decoding: try open(sealed, of: owner, in: .note(RecordID(row.text("id")))), as: UTF8.self)
    }

    func index(_ welfare: WelfareRecord) throws {
        try sql.run(
            "INSERT INTO welfare (id, account) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING",
            [.text(welfare.id.text), .text(welfare.account.text)]
        )
    }
}
