import Recognise
import Understand
import Vocabulary

/// The responder's own judgement, which the assessment informs and does not replace.
struct JudgementPart {
    let saved: Saved?
    let none: Bool

    struct Saved {
        let grade: String
        let kind: String
        let by: String
        let at: String
        let rationale: String
        let reviewWords: String
    }

    init(_ record: ContactRecord, _ staff: StaffNames) {
        saved = record.judgement.map { judgement in
            Saved(
                grade: judgement.grade.words,
                kind: judgement.grade.rawValue,
                by: staff[judgement.by],
                at: judgement.at.inShort,
                rationale: judgement.rationale,
                reviewWords: Self.words(for: record.reviews.last { $0.at >= judgement.at }, staff)
            )
        }
        none = saved == nil
    }

    private static func words(for review: JudgementReview?, _ staff: StaffNames) -> String {
        guard let review else { return "Not yet reviewed by a supervisor." }
        return "\(review.agrees ? "Agreed" : "Returned") by \(staff[review.by]), \(review.at.inShort): \(review.note)"
    }
}
