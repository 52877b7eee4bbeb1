package import Respond
package import Vocabulary

extension StoreSession {
    package func meetingActionDays(toTellOn day: CalendarDay, atMost limit: Int) throws -> [MeetingActionDay] {
        try sql.rows(
            """
            SELECT id, part, due FROM meeting_action
            WHERE is_answered = 0 AND NOT EXISTS (
                SELECT 1 FROM told_meeting_action WHERE told_meeting_action.action = meeting_action.id
                    AND told_meeting_action.is_over = CASE WHEN meeting_action.due < $1 THEN 1 ELSE 0 END
            )
            ORDER BY due, id LIMIT $2
            """,
            [.integer(day.number), .integer(limit)]
        )
        .map { row in
            MeetingActionDay(
                RecordID(try row.text("id")),
                of: RecordID(try row.text("part")),
                due: CalendarDay(number: try row.integer("due"))
            )
        }
    }

    package func keepTold(_ told: MeetingActionDay, on day: CalendarDay, at moment: Instant) throws {
        try sql.run(
            """
            INSERT INTO told_meeting_action (action, is_over, at) VALUES ($1, $2, $3)
            ON CONFLICT (action, is_over) DO NOTHING
            """,
            [.text(told.action.text), .truth(told.isOver(on: day)), .integer(moment.seconds)]
        )
    }
}
