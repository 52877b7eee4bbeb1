package import Access
package import Learn
package import Vocabulary

extension StoreSession: StatementRecords {
    package func statement(_ id: RecordID, of agency: AgencyID) throws -> KeptStatement? {
        try sql.row(
            "SELECT * FROM statement WHERE agency = $1 AND id = $2",
            [.text(agency.text), .text(id.text)]
        )?
        .keptStatement
    }

    package func isNamedByVoiding(_ id: RecordID, of agency: AgencyID) throws -> Bool {
        try sql.row(
            "SELECT id FROM statement WHERE agency = $1 AND voids = $2 LIMIT 1",
            [.text(agency.text), .text(id.text)]
        ) != nil
    }

    package func ownStatement(_ id: RecordID, _ reach: Reach) throws -> KeptCompletion? {
        try sql.row(
            "SELECT completion.* \(Self.own) AND completion.id = $2",
            [.text(reach.agency.text), .text(id.text)]
        )?
        .keptCompletion
    }

    package func keep(_ statement: KeptStatement) throws {
        try sql.run(
            """
            INSERT INTO statement (id, agency, stored, said_by, at, content, canonical, voids, completion)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            [
                .text(statement.id.text), .text(statement.agency.text), .integer(statement.stored.seconds),
                .text(statement.by.text), .integer(statement.at.seconds), .text(statement.content),
                .text(statement.canonical), .optional(statement.voids?.text), .optional(statement.completion?.text),
            ]
        )
    }

    package func statements(
        _ reach: Reach,
        _ question: StatementQuestion,
        _ page: PageRequest
    ) throws -> Page<GivenStatement> {
        let mark = page.after.flatMap { StatementCursor($0) }
        let (than, order) = question.isAscending ? (">", "ASC") : ("<", "DESC")
        let start = mark ?? StatementCursor(time: question.isAscending ? .min : .max, id: "")
        let rows = try sql.rows(
            """
            SELECT id, time, own FROM (
                SELECT completion.id AS id, completion.at AS time, 1 AS own \(Self.own)
                UNION ALL
                SELECT id, stored, 0 FROM statement WHERE agency = $1 AND (voids IS NOT NULL OR NOT EXISTS (
                    SELECT 1 FROM statement AS other WHERE other.agency = $1 AND other.voids = statement.id
                ))
            ) AS given
            WHERE (time \(than) $2 OR time = $2 AND id \(than) $3) AND time > $4 AND time <= $5
            ORDER BY time \(order), id \(order) LIMIT $6
            """,
            [
                .text(reach.agency.text), .integer(start.time), .text(start.id.text),
                .integer(question.since?.seconds ?? .min), .integer(question.until?.seconds ?? .max),
                .integer(page.limit + 1),
            ]
        )
        let found = try rows.prefix(page.limit).compactMap { row -> GivenStatement? in
            let id = RecordID(try row.text("id"))
            if try row.integer("own") == 1 { return try ownStatement(id, reach).map(GivenStatement.ours) }
            return try statement(id, of: reach.agency).map(GivenStatement.received)
        }
        let last = found.last.map { StatementCursor(time: $0.stored.seconds, id: $0.id) }
        return Page(found, next: rows.count > page.limit ? last?.text : nil)
    }

    /// What people of an agency, `$1`, completed here or by a table, and nobody told by a statement.
    private static let own = """
        FROM completion JOIN account_place ON account_place.account = completion.learner
        WHERE account_place.agency = $1
            AND NOT EXISTS (SELECT 1 FROM statement WHERE statement.completion = completion.id)
            AND NOT EXISTS (SELECT 1 FROM completion_set_aside WHERE completion_set_aside.completion = completion.id)
        """
}

extension SQLRow {
    fileprivate var keptStatement: KeptStatement {
        get throws {
            KeptStatement(
                id: RecordID(try text("id")),
                agency: AgencyID(try text("agency")),
                stored: Instant(seconds: try integer("stored")),
                by: AccountID(try text("said_by")),
                at: Instant(seconds: try integer("at")),
                content: try text("content"),
                canonical: try text("canonical"),
                voids: try optionalText("voids").map { RecordID($0) },
                completion: try optionalText("completion").map { RecordID($0) }
            )
        }
    }
}
