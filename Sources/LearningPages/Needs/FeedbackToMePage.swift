import Learn
import PlainWords
import Vocabulary
import Website

/// What others saw in somebody's own judgements, what is asked of them, and whether it shows since.
struct FeedbackToMePage: Page {
    let back = Link("/learning", "My learning")
    let lead =
        "What those saw who looked at judgements of yours. You see all that is kept about you here; beside you, those see it who answer for your unit."
    let needs: Items<Need>?
    let reviews: [Review]
    let empty: Empty?

    var template: String { "learn/feedback-to-me" }
    var title: String { "Feedback on my practice" }
    var place: String? { "/learning" }

    struct Need {
        let what: String
        let words: String
        let standing: String
        let effect: String?
    }

    struct Review {
        let heading: String
        let href: String
        let well: String
        let seen: [Line]
        let findings: [Line]
    }

    struct Line {
        let name: String
        let sight: String?
        let words: String
    }

    init(_ view: FeedbackView, _ policy: LearnPolicy) {
        needs = Items(
            view.needs.map { one in
                Need(
                    what: policy.title(one.need.behaviour),
                    words: one.need.words,
                    standing: one.need.standing(done: one.done),
                    effect: one.effect?.words(under: policy.sampling)
                )
            }
        )
        reviews = view.reviews.map { Review($0, policy) }
        empty =
            reviews.isEmpty
            ? Empty(heading: "Nobody has looked yet", paragraph: "What is seen in your judgements stands here.") : nil
    }
}

extension FeedbackToMePage.Review {
    fileprivate init(_ review: PracticeReview, _ policy: LearnPolicy) {
        heading = "Judged \(review.judged.grade.words.lowercased()), \(review.judged.at.inShort)"
        href = "/contacts/\(review.judged.contact)/versions/\(review.judged.version)"
        well = review.well
        seen = review.seen.map {
            FeedbackToMePage.Line(name: policy.title($0.behaviour), sight: $0.sight.words, words: $0.words)
        }
        findings = review.findings.map { found in
            let kind = policy.sampling.findings.first { $0.term.id == found.kind }
            return FeedbackToMePage.Line(name: kind?.term.title ?? found.kind.text, sight: nil, words: found.words)
        }
    }
}
