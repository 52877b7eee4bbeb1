package import Access
package import Learn
package import Vocabulary

extension StoreSession: DevelopmentRecords {
    package func development(_ id: RecordID) throws -> DevelopmentEntry? {
        try record(id, .latest, as: DevelopmentEntry.self)
    }

    package func development(of account: AccountID) throws -> [DevelopmentEntry] {
        try entries("account = $1", [.text(account.text)])
    }

    package func unsigned(answeredForBy manager: AccountID) throws -> [DevelopmentEntry] {
        try entries("\(Self.isUnsigned) AND manager = $1", [.text(manager.text)])
    }

    package func unsigned(within reach: Reach) throws -> [DevelopmentEntry] {
        guard !reach.isOnlyInvolvement else { return [] }
        return try entries(
            "\(Self.isUnsigned) AND agency = $1 AND (unit = $2 OR $2 IS NULL)",
            [.text(reach.agency.text), .optional(reach.unit?.text)]
        )
    }

    /// Nobody signs what another took the place of.
    private static let isUnsigned = """
        is_signed = 0 AND NOT EXISTS (SELECT 1 FROM development AS other WHERE other.replaces = development.id)
        """

    private func entries(_ condition: String, _ values: [SQLValue]) throws -> [DevelopmentEntry] {
        try sql.rows("SELECT id FROM development WHERE \(condition) ORDER BY on_day DESC, id DESC", values)
            .compactMap { try development(RecordID($0.text("id"))) }
    }

    func index(_ entry: DevelopmentEntry) throws {
        try sql.run(
            """
            INSERT INTO development (id, account, agency, unit, manager, on_day, replaces, is_signed)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO UPDATE SET is_signed = excluded.is_signed
            """,
            [
                .text(entry.id.text), .text(entry.account.text), .text(entry.holding.agency.text),
                .optional(entry.holding.unit?.text), .optional(entry.manager?.text),
                .integer(entry.told.on.number), .optional(entry.replaces?.text), .truth(entry.signed != nil),
            ]
        )
    }
}
