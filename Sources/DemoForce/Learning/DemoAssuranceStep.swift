package import Vocabulary

/// How what is taught and judged is looked after: looked at again, taken up by others, spoken of by those who learnt it.
package enum DemoAssuranceStep: Sendable {
    /// Says what somebody sees in the portfolio of a holder before they read what was judged.
    case sayView(of: String, isMet: Bool, reason: String)
    case decideModeration(of: String, outcome: String, words: String)
    case reviewContent(DemoContentReview)
    case acknowledge(programme: String, words: String)
    case react(module: String, [(question: String, words: String)])

    /// What it is called, and what is said with it.
    package var told: (name: String, words: String) {
        switch self {
        case .sayView(let holder, let isMet, let reason):
            ("say-view", "\(holder) \(isMet ? "met" : "not yet"): \(reason)")
        case .decideModeration(let holder, let outcome, let words):
            ("decide-moderation", "\(holder) \(outcome): \(words)")
        case .reviewContent(let review): ("review-content", review.text)
        case .acknowledge(let programme, let words): ("acknowledge-part", programme + ": " + words)
        case .react(let module, let said):
            ("react", module + ": " + said.map { $0.question + " " + $0.words }.joined(separator: "; "))
        }
    }
}

/// That somebody looked at what is taught, and what they made of it.
package struct DemoContentReview: Sendable {
    package let kind: String
    package let content: String
    package let on: CalendarDay
    package let lookedAt: String
    package let notes: String
    package let outcome: Outcome

    package enum Outcome: Sendable {
        case stands, changed
        case toChange(by: CalendarDay)
    }

    var text: String {
        let outcome =
            switch outcome {
            case .stands: "stands"
            case .changed: "changed"
            case .toChange(let day): "to change by " + day.text
            }
        return "\(kind) \(content) \(on.text) \(outcome): \(lookedAt); \(notes)"
    }
}
