package import Access
package import Learn
package import Vocabulary

extension StoreSession: LicenceRecords {
    package func licence(_ id: RecordID, _ edition: Edition) throws -> LicenceRecord? {
        try record(id, edition, as: LicenceRecord.self)
    }

    package func licenceRecords(of holder: AccountID) throws -> [LicenceRecord] {
        try sql.rows("SELECT id FROM licence WHERE holder = $1 ORDER BY id DESC", [.text(holder.text)])
            .compactMap { try licence(RecordID($0.text("id")), .latest) }
    }

    package func licences(of account: AccountID) throws -> [HeldLicence] {
        try licenceRecords(of: account).compactMap(\.held)
    }

    package func licences(under scheme: LicenceSchemeID, keptBy agency: AgencyID) throws -> [HeldLicence] {
        try sql.rows(
            "SELECT id FROM licence WHERE agency = $1 AND scheme = $2 AND expires IS NOT NULL ORDER BY id",
            [.text(agency.text), .text(scheme.text)]
        )
        .compactMap { try licence(RecordID($0.text("id")), .latest)?.held }
    }

    package func licences(
        within reach: Reach,
        _ part: LicencePart,
        _ page: PageRequest
    ) throws -> Page<LicenceRecord> {
        guard !reach.isOnlyInvolvement else { return Page([], next: nil) }
        let order = part == .toDecide ? "id" : "COALESCE(expires, \(Int.max)), id"
        let rows = try sql.rows(
            """
            SELECT id FROM licence WHERE agency = $1 AND \(Self.condition(of: part)) AND (
                $3 = '' OR (\(order)) > (SELECT \(order) FROM licence WHERE id = $3)
            )
            ORDER BY \(order) LIMIT $2
            """,
            [.text(reach.agency.text), .integer(page.limit + 1), .text(page.after ?? "")]
        )
        let found = try rows.prefix(page.limit).compactMap { try licence(RecordID($0.text("id")), .latest) }
        return Page(found, next: rows.count > page.limit ? found.last?.id.text : nil)
    }

    private static func condition(of part: LicencePart) -> String {
        switch part {
        case .toDecide: "is_to_decide = 1"
        case .inForce: "is_active = 1"
        case .over: "status IN ('suspended', 'withdrawn', 'lapsed')"
        }
    }

    package func licences(
        within reach: Reach,
        asOf moment: Instant,
        _ page: PageRequest
    ) throws -> Page<LicenceRecord?> {
        guard !reach.isOnlyInvolvement else { return Page([], next: nil) }
        let rows = try sql.rows(
            "SELECT licence FROM licence_keeper WHERE agency = $1 AND licence > $3 ORDER BY licence LIMIT $2",
            [.text(reach.agency.text), .integer(page.limit + 1), .text(page.after ?? "")]
        )
        let ids = try rows.prefix(page.limit).map { RecordID(try $0.text("licence")) }
        let found = try ids.map { id in
            try licence(id, .asOf(moment)).flatMap { $0.agency == reach.agency ? $0 : nil }
        }
        return Page(found, next: rows.count > page.limit ? ids.last?.text : nil)
    }

    package func licencesRunOut(by day: CalendarDay, atMost limit: Int) throws -> [LicenceRecord] {
        try sql.rows(
            "SELECT id FROM licence WHERE is_active = 1 AND expires < $1 ORDER BY expires, id LIMIT $2",
            [.integer(day.number), .integer(limit)]
        )
        .compactMap { try licence(RecordID($0.text("id")), .latest) }
    }

    package func licensingPanel(of agency: AgencyID) throws -> [Account] {
        try sql.rows(
            """
            SELECT account_role.account AS id FROM account_role
            JOIN account_place ON account_place.account = account_role.account
            WHERE account_role.role = $1 AND account_place.agency = $2 ORDER BY account_role.account
            """,
            [.text(AccountRole.licensingPanel.rawValue), .text(agency.text)]
        )
        .compactMap { try account(RecordID($0.text("id"))) }
        .filter { $0.mayDecideLicences(of: agency) }
    }

    func index(_ licence: LicenceRecord) throws {
        let scopes = licence.scopes.map(\.text).joined(separator: " ")
        try sql.run(
            """
            INSERT INTO licence (id, holder, scheme, agency, status, scopes, expires, is_active, is_open, is_to_decide)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            ON CONFLICT (id) DO UPDATE SET agency = excluded.agency, status = excluded.status, scopes = excluded.scopes,
                expires = excluded.expires, is_active = excluded.is_active, is_open = excluded.is_open,
                is_to_decide = excluded.is_to_decide
            """,
            [
                .text(licence.id.text), .text(licence.holder.text), .text(licence.scheme.text),
                .text(licence.agency.text), .text(licence.status.rawValue), .text(scopes),
                .optional(licence.expires?.number), .truth(licence.status.isActive), .truth(licence.isOpen),
                .truth(licence.isToDecide),
            ]
        )
        try sql.run(
            "INSERT INTO licence_keeper (agency, licence) VALUES ($1, $2) ON CONFLICT (agency, licence) DO NOTHING",
            [.text(licence.agency.text), .text(licence.id.text)]
        )
        try indexCredentials(of: licence)
        try lookAgain(atWorkOf: licence.holder)
    }
}
