import Access
import Recognise
import Understand
import Vocabulary

extension StoreSession {
    /// Writes what waits in every contact that a change concerns, once each, as it stands after the change.
    func indexWork(of change: Change) throws {
        let contacts = change.records.compactMap { record in
            (record as? ContactRecord)?.id ?? (record as? AssessmentRecord)?.contact
        }
        for contact in contacts.removingRepeats() { try indexWork(of: contact) }
    }

    /// Contacts that were kept before what waits in them was looked up.
    func missingWork() throws -> [RecordID] {
        try sql.rows(
            """
            SELECT id FROM contact
            WHERE NOT EXISTS (SELECT 1 FROM contact_work WHERE contact_work.contact = contact.id) ORDER BY id
            """
        )
        .map { RecordID(try $0.text("id")) }
    }

    func indexWork(of id: RecordID) throws {
        guard let contact = try contact(id, .latest) else { return }
        let work = ContactWork(contact, try latestAssessment(of: id, .latest))
        let wait = contact.wait
        try sql.run("DELETE FROM contact_work WHERE contact = $1", [.text(id.text)])
        try sql.run(
            """
            INSERT INTO contact_work (contact, agency, unit, at, standing, judgement, judged_by, judged_at,
                has_open_questions, changed_since_judged, waits_for_anybody, wait_runs, wait_rule, wait_begun,
                wait_due, wait_grade, wait_version, wait_asks, changed_since_wait, control_lapsed)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
                $20)
            """,
            [
                .text(id.text), .text(contact.holding.agency.text), .optional(contact.holding.unit?.text),
                .integer(contact.summary.at.seconds), .integer(work.standing.rawValue),
                .text(work.judgement.rawValue), .optional(work.judgedBy?.text), .optional(work.judgedAt?.seconds),
                .truth(work.hasOpenQuestions), .truth(work.hasChangedSinceJudged), .truth(work.waitsForAnybody),
                .truth(work.wait != nil), .optional(wait?.rule.text), .optional(wait?.begun.seconds),
                .optional(wait?.due.seconds), .optional(wait?.grade?.rawValue), .optional(wait?.contactVersion),
                .optional(wait?.asks.rawValue), .truth(work.hasChangedSinceWait), .truth(work.hasLapsedControl),
            ]
        )
    }
}
