package import Access
package import Learn
package import Vocabulary

extension StoreSession: PilotRecords {
    package func pilot(_ id: RecordID, _ edition: Edition) throws -> Pilot? {
        try record(id, edition, as: Pilot.self)
    }

    package func pilots(within reach: Reach, _ page: PageRequest) throws -> Page<Pilot> {
        let rows = try sql.rows(
            """
            SELECT pilot.id AS id FROM pilot
            WHERE \(Self.isReached("pilot")) AND ($6 = '' OR pilot.id < $6)
            ORDER BY pilot.id DESC LIMIT $5
            """,
            Self.values(of: reach) + [.integer(page.limit + 1), .text(page.after ?? "")]
        )
        let found = try rows.prefix(page.limit).compactMap { try pilot(RecordID($0.text("id")), .latest) }
        return Page(found, next: rows.count > page.limit ? found.last?.id.text : nil)
    }

    package func units(of agency: AgencyID) throws -> [UnitID] {
        try sql.rows(
            "SELECT DISTINCT unit FROM account_place WHERE agency = $1 AND unit IS NOT NULL ORDER BY unit",
            [.text(agency.text)]
        )
        .map { UnitID(try $0.text("unit")) }
    }

    func index(_ pilot: Pilot) throws {
        try sql.run(
            "INSERT INTO pilot (id, agency, unit) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING",
            [.text(pilot.id.text), .text(pilot.holding.agency.text), .optional(pilot.holding.unit?.text)]
        )
        try involve(pilot.holding.involved, in: pilot.id)
    }

    /// A pilot that another agency reached would tell what this one tries, and hide it from those who decide.
    func misplacedPilots() throws -> [RecordID] {
        try ids(of: .pilot).filter { id in
            guard let pilot = try pilot(id, .latest) else { return true }
            let row = try sql.row("SELECT agency, unit FROM pilot WHERE id = $1", [.text(id.text)])
            return try !isHeld(row, pilot.holding, id)
        }
    }
}
