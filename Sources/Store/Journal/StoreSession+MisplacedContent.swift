import Learn
import Vocabulary

extension StoreSession {
    /// A review that another agency reached, or that stood with other content, would hide what is due.
    func misplacedContent() throws -> [RecordID] {
        try ids(of: .contentReview).filter { id in
            guard let review = try contentReview(id) else { return true }
            let row = try sql.row(
                "SELECT agency, unit, kind, content, on_day FROM content_review WHERE id = $1",
                [.text(id.text)]
            )
            return try !isHeld(row, review.holding, id) || row?.text("kind") != review.content.kind.rawValue
                || row?.text("content") != review.content.id || row?.integer("on_day") != review.on.number
        }
    }
}
