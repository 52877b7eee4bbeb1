package import Access
package import Respond
package import Vocabulary

extension StoreSession: MeetingRecords {
    package func meeting(_ id: RecordID, _ edition: Edition) throws -> MeetingRecord? {
        try record(id, edition, as: MeetingRecord.self)
    }

    package func meetingPart(_ id: RecordID, _ edition: Edition) throws -> MeetingPartRecord? {
        try record(id, edition, as: MeetingPartRecord.self)
    }

    package func parts(of meeting: RecordID) throws -> [MeetingPartRecord] {
        try sql.rows("SELECT id FROM meeting_part WHERE meeting = $1 ORDER BY id", [.text(meeting.text)])
            .compactMap { try meetingPart(RecordID($0.text("id")), .latest) }
    }

    package func parts(about person: RecordID) throws -> [MeetingPartRecord] {
        try sql.rows("SELECT id FROM meeting_part WHERE person = $1 ORDER BY id DESC", [.text(person.text)])
            .compactMap { try meetingPart(RecordID($0.text("id")), .latest) }
    }

    package func meetings(within reach: Reach, open isOpen: Bool, _ page: PageRequest) throws -> Page<MeetingRecord> {
        guard reach.reachesWhatWasSent else { return Page([], next: nil) }
        let rows = try sql.rows(
            """
            SELECT id FROM meeting
            WHERE is_open = $4 AND (
                agency = $1
                OR is_out = 1 AND id IN (SELECT meeting FROM meeting_invitation WHERE agency = $1)
            ) AND (
                $3 = '' OR (begins, id) \(isOpen ? ">" : "<") (SELECT begins, id FROM meeting WHERE id = $3)
            )
            ORDER BY \(isOpen ? "begins, id" : "begins DESC, id DESC") LIMIT $2
            """,
            [
                .text(reach.agency.text), .integer(page.limit + 1), .text(page.after ?? ""),
                .integer(isOpen ? 1 : 0),
            ]
        )
        let found = try rows.prefix(page.limit).compactMap { try meeting(RecordID($0.text("id")), .latest) }
        return Page(found, next: rows.count > page.limit ? found.last?.id.text : nil)
    }

    package func partsWithoutMeeting(of reach: Reach, atMost limit: Int) throws -> [MeetingPartRecord] {
        guard reach.reachesWhatWasSent else { return [] }
        return try sql.rows(
            """
            SELECT meeting_part.id AS id FROM meeting JOIN meeting_part ON meeting_part.meeting = meeting.id
            WHERE meeting.agency = $1 AND meeting.is_open = 0 AND meeting.status = 'cancelled' AND NOT EXISTS (
                SELECT 1 FROM meeting_part AS later
                WHERE later.source = meeting_part.source AND later.person = meeting_part.person
                    AND later.id > meeting_part.id
            ) AND (
                EXISTS (
                    SELECT 1 FROM referral
                    WHERE referral.id = meeting_part.source AND referral.status IN ('accepted', 'in-progress')
                ) OR EXISTS (
                    SELECT 1 FROM notification
                    WHERE notification.id = meeting_part.source AND notification.status = 'discussion'
                )
            )
            AND \(Self.isUnguarded("meeting_part.id", for: "$3", boundBy: "$1"))
            ORDER BY meeting_part.id LIMIT $2
            """,
            [.text(reach.agency.text), .integer(limit), .text(reach.account.text)]
        )
        .compactMap { try meetingPart(RecordID($0.text("id")), .latest) }
    }

    package func actions(
        _ list: ActionList,
        of reach: Reach,
        on today: CalendarDay,
        _ page: PageRequest
    ) throws -> Page<AskedAction> {
        guard reach.reachesWhatWasSent else { return Page([], next: nil) }
        let rows = try sql.rows(
            """
            SELECT id, part FROM meeting_action
            WHERE \(list == .overdue ? "host" : "owner") = $1 AND is_answered = $4 AND due < $5 AND (
                $3 = '' OR (due, id) > (SELECT due, id FROM meeting_action WHERE id = $3)
            ) AND \(Self.isUnguarded("meeting_action.part", for: "$6", boundBy: "$1"))
            ORDER BY due, id LIMIT $2
            """,
            [
                .text(reach.agency.text), .integer(page.limit + 1), .text(page.after ?? ""),
                .integer(list == .answered ? 1 : 0), .integer(list == .overdue ? today.number : Int.max),
                .text(reach.account.text),
            ]
        )
        let found = try rows.prefix(page.limit).compactMap(asked)
        return Page(found, next: rows.count > page.limit ? found.last?.action.id.text : nil)
    }

    private func asked(_ row: SQLRow) throws -> AskedAction? {
        let id = RecordID(try row.text("id"))
        guard let part = try meetingPart(RecordID(row.text("part")), .latest),
            let meeting = try meeting(part.meeting, .latest),
            let action = part.actions.first(where: { $0.id == id })
        else { return nil }
        return AskedAction(action, of: part, in: meeting)
    }

    func index(_ meeting: MeetingRecord) throws {
        try sql.run(
            """
            INSERT INTO meeting (id, agency, status, begins, is_open, is_out) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (id) DO UPDATE SET status = excluded.status, begins = excluded.begins,
                is_open = excluded.is_open, is_out = excluded.is_out
            """,
            [
                .text(meeting.id.text), .text(meeting.host.text), .text(meeting.status.rawValue),
                .integer(meeting.begins.seconds), .truth(meeting.status.isOpen), .truth(meeting.isOut),
            ]
        )
    }

    func index(_ part: MeetingPartRecord) throws {
        try sql.run(
            """
            INSERT INTO meeting_part (id, meeting, person, source) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO NOTHING
            """,
            [.text(part.id.text), .text(part.meeting.text), .text(part.person.text), .text(part.source.record.text)]
        )
        for invitation in part.invitations {
            try sql.run(
                """
                INSERT INTO meeting_invitation (part, agency, meeting) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING
                """,
                [.text(part.id.text), .text(invitation.agency.text), .text(part.meeting.text)]
            )
        }
        for action in part.actions {
            try sql.run(
                """
                INSERT INTO meeting_action (id, part, host, owner, due, is_answered) VALUES ($1, $2, $3, $4, $5, $6)
                ON CONFLICT (id) DO UPDATE SET is_answered = excluded.is_answered
                """,
                [
                    .text(action.id.text), .text(part.id.text), .text(part.holding.agency.text),
                    .text(action.asked.owner.text), .integer(action.asked.due.number),
                    .truth(action.answer != nil),
                ]
            )
        }
    }
}
