import Respond
import Vocabulary

extension StoreSession {
    /// Remembers which contacts the standing checks are to look at; what they look for is the policy's, which is not known here.
    func indexChecks(of change: Change) throws {
        for turn in try change.checkTurns(referring: contactAndAgency(ofReferral:)) {
            try sql.run(
                """
                INSERT INTO check_turn (contact, at, after) VALUES ($1, $2, $3)
                ON CONFLICT (contact) DO UPDATE SET at = excluded.at, after = excluded.after
                """,
                [.text(turn.contact.text), .integer(turn.at.seconds), .optional(turn.after?.rawValue)]
            )
        }
    }

    private func contactAndAgency(ofReferral id: RecordID) throws -> (contact: RecordID, to: AgencyID?)? {
        try sql.row("SELECT contact, to_agency FROM referral WHERE id = $1", [.text(id.text)]).map {
            (RecordID(try $0.text("contact")), try $0.optionalText("to_agency").map { AgencyID($0) })
        }
    }
}
