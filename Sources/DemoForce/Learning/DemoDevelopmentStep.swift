package import Vocabulary

/// How people develop, and what is looked at of how they practise and judge.
package enum DemoDevelopmentStep: Sendable {
    case enter(DemoDevelopment, on: CalendarDay)
    /// Signs what somebody entered, by its place among what they did.
    case sign(of: String, place: Int)
    case drawSamples(String, DemoDraw)
    /// Looks at one judgement of a draw.
    case review(draw: String, contact: String, DemoReview)
    case decideNeed(String, of: String, behaviour: String, words: String, told: CalendarDay, modules: [String])
    case closeNeed(String, words: String)
    case prepareExercise(DemoExercise)
    case openExercise(to: [String])
    /// Hands in, of each piece, whether it is met and why.
    case judgeExercise([(isMet: Bool, reason: String)])
    case closeExercise
    case follow(assessor: String, until: CalendarDay, words: String)

    /// The contact that is looked at, where one is.
    var contact: String? { if case .review(_, let contact, _) = self { contact } else { nil } }

    /// What it is called, and what is said with it.
    package var told: (name: String, words: String) {
        switch self {
        case .enter(let entry, let day): ("enter-development", "\(day.text) \(entry.words)")
        case .sign(let account, let place): ("sign-development", "\(account) \(place)")
        case .drawSamples(let name, let draw): ("draw-samples", name + " " + draw.words)
        case .review(let draw, _, let review): ("review-practice", draw + ": " + review.words)
        case .decideNeed(let name, let person, let behaviour, let words, let told, let modules):
            ("decide-need", ([name, person, behaviour, words, told.text] + modules).joined(separator: "; "))
        case .closeNeed(let name, let words): ("close-need", name + ": " + words)
        case .prepareExercise(let exercise):
            ("prepare-exercise", ([exercise.title] + exercise.pieces.map(\.words)).joined(separator: "; "))
        case .openExercise(let assessors): ("open-exercise", assessors.joined(separator: " "))
        case .judgeExercise(let answers):
            ("judge-exercise", answers.map { "\($0.isMet ? "met" : "not yet"): \($0.reason)" }.joined(separator: "; "))
        case .closeExercise: ("close-exercise", "")
        case .follow(let assessor, let until, let words):
            ("follow-exercise", [assessor, until.text, words].joined(separator: "; "))
        }
    }
}

/// Something that somebody did to develop.
package struct DemoDevelopment: Sendable {
    package let kind: String
    package let minutes: Int
    package let topic: String
    package let learned: String
    package let changed: String

    var words: String { "\(kind) \(minutes) \(topic): \(learned) \(changed)" }
}

/// Of which judgements some are looked at.
package struct DemoDraw: Sendable {
    package let unit: String
    package let from: CalendarDay
    package let to: CalendarDay
    package let count: Int
    package let due: CalendarDay

    var words: String { "\(unit) \(from.text) \(to.text) \(count) \(due.text)" }
}

/// What somebody saw in one judgement.
package struct DemoReview: Sendable {
    /// Each behaviour, and whether it was shown, with where.
    package let seen: [(behaviour: String, sight: String, words: String)]
    package let finding: (kind: String, words: String)?
    package let well: String

    var words: String { (seen.map(\.words) + [finding?.words, well].compactMap(\.self)).joined(separator: "; ") }
}

/// Pieces of work that assessors judge, each alone.
package struct DemoExercise: Sendable {
    package let programme: String
    package let title: String
    package let pieces: [(criterion: String, words: String)]
}
