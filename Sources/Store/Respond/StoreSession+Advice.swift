package import Respond
package import Vocabulary

extension StoreSession: AdviceRecords {
    package func advice(_ id: RecordID) throws -> AdviceRecord? {
        try record(id, .latest, as: AdviceRecord.self)
    }

    package func advice(about contact: RecordID) throws -> [AdviceRecord] {
        try sql.rows(
            "SELECT id FROM advice WHERE contact = $1 ORDER BY asked_at DESC, id DESC",
            [.text(contact.text)]
        )
        .compactMap { try advice(RecordID($0.text("id"))) }
    }

    func index(_ advice: AdviceRecord) throws {
        try sql.run(
            "INSERT INTO advice (id, contact, asked_at) VALUES ($1, $2, $3)",
            [.text(advice.id.text), .text(advice.contact.text), .integer(advice.asked.at.seconds)]
        )
    }
}
