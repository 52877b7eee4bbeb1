import Access
import Respond
import Vocabulary

extension StoreSession {
    /// Whoever hosts a meeting reaches everybody on it, and whether it is out says who else may know of it.
    func misplacedMeetings() throws -> [RecordID] {
        try ids(of: .meeting).filter { id in
            guard let meeting = try meeting(id, .latest) else { return true }
            let row = try sql.row("SELECT agency, is_open, is_out FROM meeting WHERE id = $1", [.text(id.text)])
            return try row?.text("agency") != meeting.host.text
                || row?.integer("is_open") != (meeting.status.isOpen ? 1 : 0)
                || row?.integer("is_out") != (meeting.isOut ? 1 : 0)
        }
    }

    /// A part that stood at another meeting, or was open to somebody who is not invited, would tell of the person.
    func misplacedParts() throws -> [RecordID] {
        try ids(of: .meetingPart).filter { id in
            guard let part = try meetingPart(id, .latest) else { return true }
            let row = try sql.row(
                "SELECT meeting, person, source FROM meeting_part WHERE id = $1",
                [.text(id.text)]
            )
            return try row?.text("meeting") != part.meeting.text || row?.text("person") != part.person.text
                || row?.text("source") != part.source.record.text || !isInvited(part) || !isAsked(part)
        }
    }

    private func isInvited(_ part: MeetingPartRecord) throws -> Bool {
        let rows = try sql.rows(
            "SELECT agency, meeting FROM meeting_invitation WHERE part = $1",
            [.text(part.id.text)]
        )
        let kept = Set(try rows.map { [try $0.text("agency"), try $0.text("meeting")] })
        return kept == Set(part.invitations.map { [$0.agency.text, part.meeting.text] })
    }

    private func isAsked(_ part: MeetingPartRecord) throws -> Bool {
        let rows = try sql.rows(
            "SELECT id, host, owner, due, is_answered FROM meeting_action WHERE part = $1",
            [.text(part.id.text)]
        )
        let kept = try rows.map { row in
            let day = [try row.integer("due"), try row.integer("is_answered")].map(String.init)
            return [try row.text("id"), try row.text("host"), try row.text("owner")] + day
        }
        let meant = part.actions.map { action in
            let day = [action.asked.due.number, action.answer == nil ? 0 : 1].map(String.init)
            return [action.id.text, part.holding.agency.text, action.asked.owner.text] + day
        }
        return Set(kept) == Set(meant)
    }
}
