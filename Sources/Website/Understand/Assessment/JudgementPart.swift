import PlainWords
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
        let nextLook: String?
        /// Every judgement of the contact, with all that was weighed.
        let allHref: String
    }

    init(_ record: ContactRecord, _ staff: StaffNames) {
        saved = record.judgement.map { judgement in
            Saved(
                grade: judgement.grade.words,
                kind: judgement.grade.rawValue,
                by: staff[judgement.by],
                at: judgement.at.inShort,
                rationale: judgement.rationale,
                reviewWords: record.review?.words(staff) ?? "Not yet reviewed by a supervisor.",
                nextLook: judgement.reasoning?.review?.words,
                allHref: "/contacts/\(record.id.text)/judgements"
            )
        }
        none = saved == nil
    }
}
