import Learn
import Vocabulary

extension StoreSession {
    /// What was seen of practice, what followed and what people entered, where a table says another owner than the record.
    func misplacedPractice() throws -> [RecordID] {
        try misplacedPlansOfSamples() + misplacedReviews() + misplacedNeeds() + misplacedDevelopment()
    }

    private func misplacedPlansOfSamples() throws -> [RecordID] {
        try ids(of: .samplePlan).filter { id in
            guard let plan = try samplePlan(id) else { return true }
            return try !isHeld(
                sql.row("SELECT agency, unit FROM sample_plan WHERE id = $1", [.text(id.text)]),
                plan.holding,
                id
            )
        }
    }

    private func misplacedReviews() throws -> [RecordID] {
        try ids(of: .practiceReview).filter { id in
            let row = try sql.row("SELECT account FROM practice_review WHERE id = $1", [.text(id.text)])
            let review = try record(id, .latest, as: PracticeReview.self)
            let seen = try sql.rows("SELECT account FROM behaviour_seen WHERE review = $1", [.text(id.text)])
            return try row?.text("account") != review?.judged.by.text
                || seen.contains { try $0.text("account") != review?.judged.by.text }
        }
    }

    private func misplacedNeeds() throws -> [RecordID] {
        try ids(of: .learningNeed).filter { id in
            guard let need = try need(id) else { return true }
            let row = try sql.row("SELECT agency, unit, owner FROM learning_need WHERE id = $1", [.text(id.text)])
            return try !isHeld(row, need.holding, id) || row?.optionalText("owner") != need.owner.id
        }
    }

    private func misplacedDevelopment() throws -> [RecordID] {
        try ids(of: .development).filter { id in
            guard let entry = try development(id) else { return true }
            let row = try sql.row(
                "SELECT agency, unit, account, manager FROM development WHERE id = $1",
                [.text(id.text)]
            )
            return try !isHeld(row, entry.holding, id) || row?.text("account") != entry.account.text
                || row?.optionalText("manager") != entry.manager?.text
        }
    }
}
