import Learn
import PlainWords
import Recognise
import Vocabulary
import Website

/// What was drawn, by which seed, and how each of it stands.
struct SamplingPlanPage: Page {
    let back = Link("/sampling", "Looking at practice")
    let facts: [Fact]
    let samples: [Sample]

    var template: String { "learn/sampling-plan" }
    let title: String
    var place: String? { "/sampling" }

    struct Fact {
        let term: String
        let words: String
    }

    struct Sample {
        let name: String
        /// Nil where it is not theirs to look at.
        let href: String?
        let grade: String
        let gradeTone: String
        let state: String
    }

    init(_ plan: SamplePlan, for actor: Actor, _ staff: StaffNames) {
        title = plan.span
        let grades = Grade.allCases.reversed().filter(plan.terms.grades.contains).map(\.words)
        let named = plan.terms.reviewers.map { staff[$0] }
        facts = [
            Fact(term: "Whose", words: plan.whose),
            Fact(term: "Judged", words: grades.isEmpty ? "High, medium and low" : grades.joined(separator: ", ")),
            Fact(
                term: "Drawn",
                words: "\(plan.drawn.count) of \(plan.population), by the seed \(plan.seed): it draws the same again"
            ),
            Fact(term: "Who reviews", words: named.isEmpty ? "Whoever answers for it" : named.joined(separator: ", ")),
            Fact(term: "To be looked at by", words: plan.terms.due.inWords),
            Fact(term: "Drawn by", words: "\(staff[plan.made.by]), \(plan.made.at.inShort)"),
        ]
        samples = plan.drawn.enumerated().map { number, judged in
            let standing = plan.standing(judged, for: actor.account)
            return Sample(
                name: "Sample \(number + 1)",
                href: standing == .waits ? "/sampling/\(plan.id)/\(judged.contact)" : nil,
                grade: judged.grade.words,
                gradeTone: Grade?.some(judged.grade).tone,
                state: standing.words
            )
        }
    }
}

extension SamplePlan.Standing {
    fileprivate var words: String {
        switch self {
        case .looked: "Looked at"
        case .waits: "Waits for you"
        case .own: "Your own: somebody else looks at it"
        case .others: "Others are named to look at it"
        }
    }
}
