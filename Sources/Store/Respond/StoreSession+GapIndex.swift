import Recognise
import Respond
import Vocabulary

extension StoreSession {
    /// Writes of every contact that a change concerns whether somebody holds it, once each, as it stands after the change.
    func indexGaps(of change: Change) throws {
        let contacts = change.records.compactMap { record in
            (record as? ContactRecord)?.id ?? (record as? ReferralRecord)?.contact
                ?? (record as? ClosureRecord)?.contact
        }
        for contact in contacts.removingRepeats() { try indexGap(of: contact) }
    }

    /// Contacts that were kept before it was looked up whether somebody holds them.
    func missingGaps() throws -> [RecordID] {
        try sql.rows("SELECT contact FROM contact_gap WHERE cause = 'not-looked-up' ORDER BY contact")
            .map { RecordID(try $0.text("contact")) }
    }

    /// Whether nobody holds a contact, worked out from its records.
    func gap(of id: RecordID) throws -> ContactGap? {
        guard let contact = try contact(id, .latest) else { return nil }
        let closure = try closure(of: id)
        return ContactGap(contact, ContactHold(try referrals(from: id), closure), closure)
    }

    func indexGap(of id: RecordID) throws {
        guard let gap = try gap(of: id) else {
            try sql.run("DELETE FROM contact_gap WHERE contact = $1", [.text(id.text)])
            return
        }
        try sql.run(
            """
            INSERT INTO contact_gap (contact, cause, since) VALUES ($1, $2, $3)
            ON CONFLICT (contact) DO UPDATE SET cause = excluded.cause, since = excluded.since, told_at = NULL
                WHERE contact_gap.cause <> excluded.cause OR contact_gap.since <> excluded.since
            """,
            [.text(id.text), .text(gap.cause.rawValue), .integer(gap.since.seconds)]
        )
    }
}
