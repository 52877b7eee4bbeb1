package import Access
package import Learn
package import Vocabulary

extension StoreSession: ChampionRecords {
    package func champion(_ id: RecordID, _ edition: Edition) throws -> Champion? {
        try record(id, edition, as: Champion.self)
    }

    package func champions(of account: AccountID) throws -> [Champion] {
        try sql.rows("SELECT id FROM champion WHERE account = $1 ORDER BY id DESC", [.text(account.text)])
            .compactMap { try champion(RecordID($0.text("id")), .latest) }
    }

    package func champions(within reach: Reach, on day: CalendarDay) throws -> [Champion] {
        try sql.rows(
            """
            SELECT id FROM champion
            WHERE $3 = 0 AND agency = $1 AND (unit = $2 OR $2 IS NULL) AND until_day >= $4
            ORDER BY programme, unit, id
            """,
            [
                .text(reach.agency.text), .optional(reach.unit?.text), .truth(reach.isOnlyInvolvement),
                .integer(day.number),
            ]
        )
        .compactMap { try champion(RecordID($0.text("id")), .latest) }
    }

    func index(_ champion: Champion) throws {
        try sql.run(
            """
            INSERT INTO champion (id, account, programme, agency, unit, from_day, until_day)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (id) DO UPDATE SET until_day = excluded.until_day
            """,
            [
                .text(champion.id.text), .text(champion.account.text), .text(champion.programme.text),
                .text(champion.holding.agency.text), .optional(champion.holding.unit?.text),
                .integer(champion.from.number), .integer(champion.until.number),
            ]
        )
    }
}
