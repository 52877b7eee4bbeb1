import Learn
import PlainWords
import Vocabulary
import Website

/// Whose work it is, what was judged of it by whom, and what those who moderate had seen by themselves.
struct ModerationToldPart {
    let whose: String
    let judged: JudgedLine?
    let criteria: [Row]

    /// How a criterion was seen, first by whoever judged.
    struct Row {
        let name: String
        let seen: [Seen]
    }

    struct Seen {
        let who: String
        let verdict: String
        let tone: String
        let why: String?

        init(_ who: String, isMet: Bool, because why: String? = nil) {
            self.who = who
            verdict = isMet ? "Met" : "Not yet"
            tone = isMet ? "calm" : "heed"
            self.why = why
        }
    }

    init(_ work: PortfolioView, _ moderation: Moderation, _ staff: StaffNames) {
        whose = staff[moderation.learner]
        judged = work.record.assessments.last.map { JudgedLine($0, nil, staff) }
        criteria = work.criteria.map { standing in
            let said = moderation.views.compactMap { view in
                view.answers.first { $0.criterion == standing.criterion.term.id }
                    .map { Seen(staff[view.by], isMet: $0.isMet, because: $0.reason) }
            }
            return Row(
                name: standing.criterion.term.title,
                seen: [Seen("\(staff[moderation.assessor]), who judged it", isMet: standing.isMet)] + said
            )
        }
    }
}
