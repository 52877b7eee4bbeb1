import Respond
import Vocabulary

extension StoreSession {
    /// Keeps what of a referral is counted; of a draft nothing is.
    func indexCourse(of referral: ReferralRecord) throws {
        guard let course = ReferralCourse(referral) else { return }
        let id = SQLValue.text(course.id.text)
        try sql.run(
            """
            INSERT INTO referral_course (
                referral, pathway, writer, answer, is_in_time, reason, was_asked, outcome, met, partly, not_met, seconds,
                ended_at
            ) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            ON CONFLICT (referral) DO UPDATE SET answer = excluded.answer, is_in_time = excluded.is_in_time,
                reason = excluded.reason, was_asked = excluded.was_asked, outcome = excluded.outcome,
                met = excluded.met, partly = excluded.partly, not_met = excluded.not_met, ended_at = excluded.ended_at
            """,
            [
                id, .text(course.pathway.text), .text(course.writer.text), .optional(course.answer?.rawValue),
                .optional(course.isInTime.map { $0 ? 1 : 0 }), .optional(course.reason?.text),
                .truth(course.wasAsked), .optional(course.outcome?.text), .integer(course.goals.met),
                .integer(course.goals.partly), .integer(course.goals.notMet), .optional(course.seconds),
                .optional(course.endedAt?.seconds),
            ]
        )
        for item in course.leftOut {
            try sql.run(
                """
                INSERT INTO referral_left_out (referral, item) VALUES ($1, $2) ON CONFLICT (referral, item) DO NOTHING
                """,
                [id, .text(item)]
            )
        }
    }
}
