package import Access
package import Learn
package import Vocabulary

extension StoreSession: NeedRecords {
    package func need(_ id: RecordID) throws -> LearningNeed? {
        try record(id, .latest, as: LearningNeed.self)
    }

    package func needs(within reach: Reach) throws -> [LearningNeed] {
        guard !reach.isOnlyInvolvement else { return [] }
        return try needs(
            "agency = $1 AND (unit = $2 OR $2 IS NULL)",
            [.text(reach.agency.text), .optional(reach.unit?.text)]
        )
    }

    package func needs(of account: AccountID, in agency: AgencyID, _ unit: UnitID?) throws -> [LearningNeed] {
        try needs(
            """
            agency = $1 AND (level = 'person' AND owner = $2 OR level = 'unit' AND owner = $3 OR level = 'force')
            """,
            [.text(agency.text), .text(account.text), .optional(unit?.text)]
        )
    }

    private func needs(_ condition: String, _ values: [SQLValue]) throws -> [LearningNeed] {
        try sql.rows("SELECT id FROM learning_need WHERE \(condition) ORDER BY id DESC", values)
            .compactMap { try need(RecordID($0.text("id"))) }
    }

    func index(_ need: LearningNeed) throws {
        try sql.run(
            """
            INSERT INTO learning_need (id, agency, unit, level, owner, status, behaviour)
            VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO UPDATE SET status = excluded.status
            """,
            [
                .text(need.id.text), .text(need.holding.agency.text), .optional(need.holding.unit?.text),
                .text(need.owner.level.rawValue), .optional(need.owner.id), .text(need.status.rawValue),
                .text(need.behaviour.text),
            ]
        )
    }
}
