package import Access
import Recognise
package import Respond
package import Vocabulary

extension StoreSession: ControlRecords {
    package func controlsLapsing(
        within reach: Reach,
        on day: CalendarDay,
        _ page: PageRequest
    ) throws -> Page<ControlPlace> {
        let order = "held_control.place, held_control.contact, held_control.control"
        let rows = try sql.rows(
            """
            SELECT held_control.contact, held_control.control, held_control.due
            FROM held_control JOIN contact ON contact.id = held_control.contact
            WHERE \(Self.isReached("contact")) AND held_control.show_from <= $6 AND (
                $7 = '' OR (\(order)) > (
                    SELECT \(order) FROM held_control WHERE held_control.contact || '/' || held_control.control = $7
                )
            )
            ORDER BY \(order) LIMIT $5
            """,
            Self.values(of: reach) + [.integer(page.limit + 1), .integer(day.number), .text(page.after ?? "")]
        )
        let found = try rows.prefix(page.limit).map { try $0.controlPlace() }
        return Page(found, next: rows.count > page.limit ? found.last?.cursor : nil)
    }

    package func controlsRunOut(by day: CalendarDay, atMost limit: Int) throws -> [ControlPlace] {
        try sql.rows(
            """
            SELECT contact, control, due FROM held_control WHERE state = 'standing' AND ends < $1
            ORDER BY ends, contact, control LIMIT $2
            """,
            [.integer(day.number), .integer(limit)]
        ).map { try $0.controlPlace() }
    }

    package func controlsToWarnOf(on day: CalendarDay, atMost limit: Int) throws -> [ControlPlace] {
        try sql.rows(
            """
            SELECT contact, control, due FROM held_control
            WHERE state = 'standing' AND show_from <= $1 AND due >= $1 AND NOT EXISTS (
                SELECT 1 FROM control_warning WHERE control_warning.contact = held_control.contact
                    AND control_warning.control = held_control.control AND control_warning.due = held_control.due
            )
            ORDER BY due, contact, control LIMIT $2
            """,
            [.integer(day.number), .integer(limit)]
        ).map { try $0.controlPlace() }
    }

    package func keepWarning(of control: ControlPlace, at moment: Instant) throws {
        try sql.run(
            """
            INSERT INTO control_warning (contact, control, due, at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (contact, control, due) DO NOTHING
            """,
            [
                .text(control.contact.text), .text(control.control.text), .integer(control.due.number),
                .integer(moment.seconds),
            ]
        )
    }

    /// Writes which controls of a contact nothing follows yet, as they stand.
    func indexControls(of contact: ContactRecord) throws {
        // The first version replaces nothing.
        if contact.version > 1 { try sql.run("DELETE FROM held_control WHERE contact = $1", [.text(contact.id.text)]) }
        for control in contact.controls where control.isOpen {
            guard let due = control.due, let lead = control.lead else { continue }
            let place = ControlPlace(contact.id, control.id, due: due)
            try sql.run(
                """
                INSERT INTO held_control (contact, control, state, ends, due, show_from, place)
                VALUES ($1, $2, $3, $4, $5, $6, $7)
                """,
                [
                    .text(contact.id.text), .text(control.id.text), .text(control.state.rawValue),
                    .optional(control.ends?.number), .integer(due.number), .integer(lead.showFrom.number),
                    .integer(place.order(of: control.state)),
                ]
            )
        }
    }
}

extension SQLRow {
    fileprivate func controlPlace() throws -> ControlPlace {
        let due = CalendarDay(number: try integer("due"))
        return ControlPlace(RecordID(try text("contact")), HeldControlID(try text("control")), due: due)
    }
}
