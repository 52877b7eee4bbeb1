package import Access
package import Respond
package import Vocabulary

extension StoreSession: InvestigationRecords {
    package func investigation(_ id: RecordID, _ edition: Edition) throws -> InvestigationRecord? {
        try record(id, edition, as: InvestigationRecord.self)
    }

    package func investigations(of contact: RecordID) throws -> [InvestigationRecord] {
        try sql.rows("SELECT id FROM investigation WHERE contact = $1 ORDER BY id DESC", [.text(contact.text)])
            .compactMap { try investigation(RecordID($0.text("id")), .latest) }
    }

    package func investigations(
        within reach: Reach,
        open isOpen: Bool,
        _ page: PageRequest
    ) throws -> Page<InvestigationRecord> {
        let rows = try sql.rows(
            """
            SELECT investigation.id AS id FROM investigation
            WHERE \(Self.isReached("investigation")) AND is_open = $6 AND ($7 = '' OR investigation.id < $7)
            ORDER BY investigation.id DESC LIMIT $5
            """,
            Self.values(of: reach) + [.integer(page.limit + 1), .truth(isOpen), .text(page.after ?? "")]
        )
        let found = try rows.prefix(page.limit).compactMap { try investigation(RecordID($0.text("id")), .latest) }
        return Page(found, next: rows.count > page.limit ? found.last?.id.text : nil)
    }

    package func openInvestigations(within reach: Reach) throws -> [InvestigationRecord] {
        try sql.rows(
            """
            SELECT investigation.id AS id FROM investigation
            WHERE \(Self.isReached("investigation")) AND is_open = 1 ORDER BY investigation.id
            """,
            Self.values(of: reach)
        )
        .compactMap { try investigation(RecordID($0.text("id")), .latest) }
    }

    package func workload(
        of account: AccountID,
        _ part: InvestigationPartID,
        in kind: InvestigationKindID
    ) throws -> Int {
        let row = try sql.row(
            "SELECT COUNT(*) AS count FROM allocation WHERE assignee = $1 AND kind = $2 AND part = $3",
            [.text(account.text), .text(kind.text), .text(part.text)]
        )
        return try row?.integer("count") ?? 0
    }

    package func colleagues(of agency: AgencyID, in unit: UnitID?) throws -> [Account] {
        try sql.rows(
            "SELECT account FROM account_place WHERE agency = $1 AND (unit = $2 OR $2 IS NULL) ORDER BY account",
            [.text(agency.text), .optional(unit?.text)]
        )
        .compactMap { try account(RecordID($0.text("account"))) }
        .filter { !$0.isSuspended }
    }

    package func partsToLookAt(on day: CalendarDay, atMost limit: Int) throws -> [WatchedPart] {
        try sql.rows(
            """
            SELECT investigation, part, assignee, told FROM allocation WHERE looked_on IS NULL OR looked_on < $1
            ORDER BY investigation, part, assignee LIMIT $2
            """,
            [.integer(day.number), .integer(limit)]
        )
        .map { row in
            let place = PartPlace(
                RecordID(try row.text("investigation")),
                InvestigationPartID(try row.text("part")),
                of: AccountID(try row.text("assignee"))
            )
            return WatchedPart(place, told: try row.optionalText("told"))
        }
    }

    package func keepLooked(at place: PartPlace, _ notice: AllocationNotice?, on day: CalendarDay) throws {
        try sql.run(
            """
            UPDATE allocation SET looked_on = $4, told = $5 WHERE investigation = $1 AND part = $2 AND assignee = $3
            """,
            Self.values(of: place) + [.integer(day.number), .optional(notice?.text)]
        )
    }

    /// Lets the parts of somebody be looked at again, since a licence of theirs was written.
    func lookAgain(atWorkOf holder: AccountID) throws {
        try sql.run("UPDATE allocation SET looked_on = NULL WHERE assignee = $1", [.text(holder.text)])
    }

    func index(_ record: InvestigationRecord) throws {
        try sql.run(
            """
            INSERT INTO investigation (id, kind, contact, agency, unit, is_open) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (id) DO UPDATE SET is_open = excluded.is_open
            """,
            [
                .text(record.id.text), .text(record.investigates.text), .optional(record.origin.contact?.text),
                .text(record.holding.agency.text), .optional(record.holding.unit?.text), .truth(record.isOpen),
            ]
        )
        try involve(record.holding.involved, in: record.id)
        let open = record.allocations.filter(\.isOpen).map { PartPlace(record.id, $0.part, of: $0.assignee) }
        for place in try places(in: record.id) where !open.contains(place) {
            try sql.run(
                "DELETE FROM allocation WHERE investigation = $1 AND part = $2 AND assignee = $3",
                Self.values(of: place)
            )
        }
        for place in open {
            try sql.run(
                """
                INSERT INTO allocation (investigation, part, assignee, kind) VALUES ($1, $2, $3, $4)
                ON CONFLICT (investigation, part, assignee) DO UPDATE SET looked_on = NULL
                """,
                Self.values(of: place) + [.text(record.investigates.text)]
            )
        }
    }

    /// The parts of an investigation that somebody does, as its rows have them.
    func places(in investigation: RecordID) throws -> [PartPlace] {
        try sql.rows("SELECT part, assignee FROM allocation WHERE investigation = $1", [.text(investigation.text)])
            .map { row in
                PartPlace(
                    investigation,
                    InvestigationPartID(try row.text("part")),
                    of: AccountID(try row.text("assignee"))
                )
            }
    }

    private static func values(of place: PartPlace) -> [SQLValue] {
        [.text(place.investigation.text), .text(place.part.text), .text(place.assignee.text)]
    }
}
