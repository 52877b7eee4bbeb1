package import Access
package import Recognise
package import Vocabulary

extension StoreSession: ContactRecords {
    package func contact(_ id: RecordID, _ edition: Edition) throws -> ContactRecord? {
        try record(id, edition, as: ContactRecord.self)
    }

    package func contacts(within reach: Reach, _ page: PageRequest) throws -> Page<ContactLine> {
        let rows = try sql.rows(
            """
            SELECT contact.*, record.version AS version,
                EXISTS (
                    SELECT 1 FROM assessment
                    WHERE assessment.contact = contact.id
                        AND assessment.contact_version >= contact.document_version
                ) AS is_assessed
            FROM contact JOIN record ON record.id = contact.id
            WHERE \(Self.isReached("contact")) AND ($6 = '' OR contact.id < $6)
            ORDER BY contact.id DESC LIMIT $5
            """,
            Self.values(of: reach) + [.integer(page.limit + 1), .text(page.after ?? "")]
        )
        let lines = try rows.prefix(page.limit).map { try $0.contactLine() }
        return Page(lines, next: rows.count > page.limit ? lines.last?.id.text : nil)
    }

    package func contacts(of person: RecordID) throws -> [ContactRecord] {
        try contacts("contact_person.person = $1", [.text(person.text)])
    }

    package func contacts(
        of person: RecordID,
        before moment: Instant,
        heldBy agency: AgencyID,
        atMost limit: Int
    ) throws -> [ContactRecord] {
        try contacts(
            "contact_person.person = $1 AND contact.at < $2 AND contact.agency = $3",
            [.text(person.text), .integer(moment.seconds), .text(agency.text), .integer(limit)],
            "LIMIT $4"
        )
    }

    /// Those in which people were met, latest first.
    private func contacts(_ condition: String, _ values: [SQLValue], _ limit: String = "") throws -> [ContactRecord] {
        try sql.rows(
            """
            SELECT contact.id AS id, record.version AS version
            FROM contact_person
            JOIN contact ON contact.id = contact_person.contact
            JOIN record ON record.id = contact.id
            WHERE \(condition)
            ORDER BY contact.at DESC, contact.id DESC \(limit)
            """,
            values
        ).map { try record(RecordID($0.text("id")), version: $0.integer("version"), as: ContactRecord.self) }
    }

    func index(_ contact: ContactRecord) throws {
        let id = SQLValue.text(contact.id.text)
        try sql.run(
            """
            INSERT INTO contact (id, at, kind, reference, grade, agency, unit, recorded_at, document_version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            ON CONFLICT (id) DO UPDATE SET at = excluded.at, kind = excluded.kind, reference = excluded.reference,
                grade = excluded.grade, document_version = excluded.document_version
            """,
            [
                id, .integer(contact.summary.at.seconds), .text(contact.summary.kind.rawValue),
                .optional(contact.summary.reference), .optional(contact.summary.grade?.rawValue),
                .text(contact.holding.agency.text), .optional(contact.holding.unit?.text),
                .integer(contact.recordedAt.seconds), .integer(contact.documentVersion),
            ]
        )
        try involve(contact.holding.involved, in: contact.id)
        try sql.run("DELETE FROM contact_person WHERE contact = $1", [id])
        for person in contact.people {
            try sql.run("INSERT INTO contact_person (contact, person) VALUES ($1, $2)", [id, .text(person.text)])
        }
        try indexControls(of: contact)
    }

    func involve(_ accounts: Set<AccountID>, in record: RecordID) throws {
        for account in accounts {
            try sql.run(
                "INSERT INTO involvement (record, account) VALUES ($1, $2) ON CONFLICT (record, account) DO NOTHING",
                [.text(record.text), .text(account.text)]
            )
        }
    }

    /// Holds of the rows of a table that a reach allows; it takes the first four placeholders.
    static func isReached(_ table: String) -> String {
        "\(isHeld(table)) AND \(isUnguarded("\(table).id", for: "$3", boundBy: "$1", "\(table).agency"))"
    }

    /// Holds of the rows that belong to whom a reach extends to, whatever stands guard over them.
    static func isHeld(_ table: String) -> String {
        """
        (($4 = 0 AND \(table).agency = $1 AND (\(table).unit = $2 OR $2 IS NULL))
            OR EXISTS (SELECT 1 FROM involvement WHERE record = \(table).id AND account = $3))
        """
    }

    static func values(of reach: Reach) -> [SQLValue] {
        [
            .text(reach.agency.text), .optional(reach.unit?.text), .text(reach.account.text),
            .integer(reach.isOnlyInvolvement ? 1 : 0),
        ]
    }
}

extension SQLRow {
    func contactLine() throws -> ContactLine {
        ContactLine(
            id: RecordID(try text("id")),
            version: try integer("version"),
            summary: try contactSummary(),
            recordedAt: Instant(seconds: try integer("recorded_at")),
            agency: AgencyID(try text("agency")),
            unit: try optionalText("unit").map { UnitID($0) },
            isAssessed: try integer("is_assessed") != 0
        )
    }

    func contactSummary() throws -> ContactSummary {
        ContactSummary(
            at: Instant(seconds: try integer("at")),
            kind: try term("kind", ContactKind.self),
            reference: try optionalText("reference"),
            grade: try optionalText("grade").map { _ in try term("grade", Grade.self) }
        )
    }

    func term<Term: RawRepresentable>(_ column: String, _ type: Term.Type) throws -> Term
    where Term.RawValue == String {
        guard let term = Term(rawValue: try text(column)) else { throw UnexpectedValue(column: column) }
        return term
    }
}
