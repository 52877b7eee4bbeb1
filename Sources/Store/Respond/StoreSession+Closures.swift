import Access
import Recognise
package import Respond
package import Vocabulary

extension StoreSession: ClosureRecords {
    package func closure(of contact: RecordID) throws -> ClosureRecord? {
        try sql.row("SELECT id FROM closure WHERE contact = $1", [.text(contact.text)])
            .flatMap { try record(RecordID($0.text("id")), .latest, as: ClosureRecord.self) }
    }

    package func referrals(from contact: RecordID) throws -> [ReferralRecord] {
        try sql.rows("SELECT id FROM referral WHERE contact = $1 ORDER BY id", [.text(contact.text)])
            .compactMap { try referral(RecordID($0.text("id")), .latest) }
    }

    func index(_ closure: ClosureRecord) throws {
        try sql.run(
            "INSERT INTO closure (id, contact) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING",
            [.text(closure.id.text), .text(closure.contact.text)]
        )
    }
}
