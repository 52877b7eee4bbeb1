package import Access
package import Respond
package import Vocabulary

extension StoreSession: PlanRecords {
    package func plan(_ id: RecordID, _ edition: Edition) throws -> PlanRecord? {
        try record(id, edition, as: PlanRecord.self)
    }

    package func plans(of contact: RecordID) throws -> [PlanRecord] {
        try sql.rows("SELECT id FROM plan WHERE contact = $1 ORDER BY id DESC", [.text(contact.text)])
            .compactMap { try plan(RecordID($0.text("id")), .latest) }
    }

    package func plans(within reach: Reach, _ filter: PlanFilter, _ page: PageRequest) throws -> Page<PlanRecord> {
        let isOpen = filter.part == .open
        let earliest = "(SELECT MIN(due) FROM plan_day WHERE plan_day.plan = plan.id)"
        let order = isOpen ? "COALESCE(\(earliest), \(Int.max)), plan.id" : "plan.id"
        let rows = try sql.rows(
            """
            SELECT plan.id AS id FROM plan
            WHERE \(Self.isReached("plan")) AND plan.status = $6 AND ($7 = 0 OR plan.maker = $3) AND (
                $8 = '' OR (\(order)) \(isOpen ? ">" : "<") (SELECT \(order) FROM plan WHERE plan.id = $8)
            )
            ORDER BY \(order)\(isOpen ? "" : " DESC") LIMIT $5
            """,
            Self.values(of: reach) + [
                .integer(page.limit + 1), .text(filter.part.rawValue), .truth(filter.isMine), .text(page.after ?? ""),
            ]
        )
        let found = try rows.prefix(page.limit).compactMap { try plan(RecordID($0.text("id")), .latest) }
        return Page(found, next: rows.count > page.limit ? found.last?.id.text : nil)
    }

    func index(_ plan: PlanRecord) throws {
        try sql.run(
            """
            INSERT INTO plan (id, contact, agency, unit, status, maker) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (id) DO UPDATE SET status = excluded.status
            """,
            [
                .text(plan.id.text), .text(plan.contact.text), .text(plan.holding.agency.text),
                .optional(plan.holding.unit?.text), .text(plan.status.rawValue), .text(plan.made.by.text),
            ]
        )
        try involve(plan.holding.involved, in: plan.id)
        try index(plan.days, of: plan.id, in: plan.id)
    }

    /// Writes the days that a plan or an action of it waits for, as it stands.
    func index(_ days: [PlanDay], of subject: RecordID, in plan: RecordID) throws {
        try sql.run("DELETE FROM plan_day WHERE subject = $1", [.text(subject.text)])
        for day in days {
            try sql.run(
                "INSERT INTO plan_day (subject, plan, what, due, show_from) VALUES ($1, $2, $3, $4, $5)",
                [
                    .text(subject.text), .text(plan.text), .text(day.what.rawValue), .integer(day.due.number),
                    .integer(day.showFrom.number),
                ]
            )
        }
    }
}
