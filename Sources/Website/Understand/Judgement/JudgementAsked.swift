import PlainWords
import Recognise
import Understand
import Vocabulary

/// What more this judgement asks for, and why; it never stands in the way.
struct JudgementAsked {
    let heading = "This one asks for more than a grade and a reason"
    let items: [String]
    let closing: String

    init?(_ asked: [AskedOfJudgement], _ source: AssessmentSource, isSaved: Bool = false) {
        guard !asked.isEmpty else { return nil }
        let causes = asked.flatMap(\.because).removingRepeats()
        let met = causes.compactMap { cause -> String? in
            guard case .thresholdMet(let test, let person) = cause else { return nil }
            return source.names.title(test) + (source.name(person).map { " (\($0))" } ?? "")
        }
        let others = causes.compactMap { cause -> String? in
            switch cause {
            case .gradedHigh: "The grade is high."
            case .lowered(let from): "The grade is lower than the last, which was \(from.words.lowercasedFirst)."
            case .thresholdMet: nil
            }
        }
        let thresholds = met.isEmpty ? [] : ["Met: " + met.listed() + "."]
        items = others + thresholds
        let more = asked.map(\.part.words).listed()
        closing = isSaved ? "It is saved. Please add \(more)." : "Please say \(more). It can be saved without."
    }
}

extension AskedOfJudgement.Part {
    fileprivate var words: String {
        switch self {
        case .elements: "what you conclude element by element"
        case .steps: "how you reasoned"
        case .benefits: "what good it may do"
        case .harms: "what harm it may do"
        case .options: "what you set aside"
        case .contingency: "what happens if it does not go as planned"
        case .review: "when somebody looks again"
        }
    }
}
