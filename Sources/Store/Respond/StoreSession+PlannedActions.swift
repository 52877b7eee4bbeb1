package import Access
package import Respond
package import Vocabulary

extension StoreSession {
    package func plannedAction(_ id: RecordID, _ edition: Edition) throws -> PlannedAction? {
        try record(id, edition, as: PlannedAction.self)
    }

    package func plannedActions(of plan: RecordID) throws -> [PlannedAction] {
        try sql.rows("SELECT id FROM planned_action WHERE plan = $1 ORDER BY id", [.text(plan.text)])
            .compactMap { try plannedAction(RecordID($0.text("id")), .latest) }
    }

    package func plannedActions(
        askedOf reach: Reach,
        open isOpen: Bool,
        _ page: PageRequest
    ) throws -> Page<PlannedAction> {
        guard reach.reachesWhatWasSent else { return Page([], next: nil) }
        let rows = try sql.rows(
            """
            SELECT id FROM planned_action
            WHERE to_agency = $1 AND is_open = $4 AND (
                $3 = '' OR (due, id) \(isOpen ? ">" : "<") (SELECT due, id FROM planned_action WHERE id = $3)
            ) AND \(Self.isUnguarded("planned_action.id", for: "$5", boundBy: "$1"))
            ORDER BY \(isOpen ? "due, id" : "due DESC, id DESC") LIMIT $2
            """,
            [
                .text(reach.agency.text), .integer(page.limit + 1), .text(page.after ?? ""), .truth(isOpen),
                .text(reach.account.text),
            ]
        )
        let found = try rows.prefix(page.limit).compactMap { try plannedAction(RecordID($0.text("id")), .latest) }
        return Page(found, next: rows.count > page.limit ? found.last?.id.text : nil)
    }

    package func tally(askedOf reach: Reach, on day: CalendarDay) throws -> AskedTally {
        guard reach.reachesWhatWasSent else { return AskedTally(open: 0, overdue: 0) }
        let row = try sql.row(
            """
            SELECT COUNT(*) AS open, COUNT(CASE WHEN due < $2 THEN 1 END) AS overdue
            FROM planned_action WHERE to_agency = $1 AND is_open = 1
                AND \(Self.isUnguarded("planned_action.id", for: "$3", boundBy: "$1"))
            """,
            [.text(reach.agency.text), .integer(day.number), .text(reach.account.text)]
        )
        return AskedTally(open: try row?.integer("open") ?? 0, overdue: try row?.integer("overdue") ?? 0)
    }

    package func planDays(toTellOn day: CalendarDay, atMost limit: Int) throws -> [PlanDay] {
        try sql.rows(
            """
            SELECT subject, what, due, show_from FROM plan_day
            WHERE show_from <= $1 AND NOT EXISTS (
                SELECT 1 FROM told_plan_day WHERE told_plan_day.subject = plan_day.subject
                    AND told_plan_day.due = plan_day.due
                    AND told_plan_day.is_over = CASE WHEN plan_day.due < $1 THEN 1 ELSE 0 END
            )
            ORDER BY due, subject LIMIT $2
            """,
            [.integer(day.number), .integer(limit)]
        ).map { row in
            guard let what = PlanDay.What(rawValue: try row.text("what")) else {
                throw UnexpectedValue(column: "what")
            }
            return PlanDay(
                what,
                of: RecordID(try row.text("subject")),
                due: CalendarDay(number: try row.integer("due")),
                showFrom: CalendarDay(number: try row.integer("show_from"))
            )
        }
    }

    package func keepTold(_ planDay: PlanDay, on day: CalendarDay, at moment: Instant) throws {
        try sql.run(
            """
            INSERT INTO told_plan_day (subject, due, is_over, at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (subject, due, is_over) DO NOTHING
            """,
            [
                .text(planDay.subject.text), .integer(planDay.due.number), .truth(planDay.due < day),
                .integer(moment.seconds),
            ]
        )
    }

    func index(_ action: PlannedAction) throws {
        try sql.run(
            """
            INSERT INTO planned_action (id, plan, to_agency, is_open, due) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (id) DO UPDATE SET is_open = excluded.is_open, due = excluded.due
            """,
            [
                .text(action.id.text), .text(action.plan.text), .optional(action.to?.text),
                .truth(action.status.isOpen), .integer(action.due.number),
            ]
        )
        try index(action.days, of: action.id, in: action.plan)
    }
}
