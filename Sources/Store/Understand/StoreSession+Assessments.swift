package import Recognise
package import Understand
package import Vocabulary

extension StoreSession: AssessmentRecords {
    package func assessment(_ id: RecordID) throws -> AssessmentRecord? {
        try record(id, .latest, as: AssessmentRecord.self)
    }

    package func assessments(of contact: RecordID) throws -> [AssessmentRecord] {
        try sql.rows("SELECT id FROM assessment WHERE contact = $1 ORDER BY id", [.text(contact.text)])
            .compactMap { try assessment(RecordID($0.text("id"))) }
    }

    package func latestAssessment(of contact: RecordID, _ edition: Edition) throws -> AssessmentRecord? {
        let bound: (condition: String, value: [SQLValue]) =
            switch edition {
            case .latest: ("", [])
            case .version(let version): (" AND contact_version <= $2", [.integer(version)])
            case .asOf(let moment): (" AND at <= $2", [.integer(moment.seconds)])
            }
        let row = try sql.row(
            """
            SELECT id FROM assessment WHERE contact = $1\(bound.condition) ORDER BY contact_version DESC, id DESC LIMIT 1
            """,
            [.text(contact.text)] + bound.value
        )
        return try row.flatMap { try assessment(RecordID($0.text("id"))) }
    }

    package func contactsToAssess(atMost limit: Int) throws -> [ContactRecord] {
        try sql.rows(
            "SELECT contact FROM contact_work WHERE standing = \(RiskStanding.notYetKnown.rawValue) ORDER BY contact LIMIT $1",
            [.integer(limit)]
        ).compactMap { try contact(RecordID($0.text("contact")), .latest) }
    }

    /// The next assessments after one, in the order in which they were made.
    package func assessments(after last: RecordID?, atMost limit: Int) throws -> [AssessmentRecord] {
        try sql.rows(
            "SELECT id FROM assessment WHERE id > $1 ORDER BY id LIMIT $2",
            [.text(last?.text ?? ""), .integer(limit)]
        ).compactMap { try assessment(RecordID($0.text("id"))) }
    }

    func index(_ assessment: AssessmentRecord) throws {
        try sql.run(
            "INSERT INTO assessment (id, contact, contact_version, at, policy) VALUES ($1, $2, $3, $4, $5)",
            [
                .text(assessment.id.text), .text(assessment.contact.text), .integer(assessment.contactVersion),
                .integer(assessment.at.seconds), .text(assessment.made.policy.sha256),
            ]
        )
    }
}
