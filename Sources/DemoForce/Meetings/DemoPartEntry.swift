package import Vocabulary

/// What is written of one person at a meeting.
package enum DemoPartEntry: Sendable {
    case invite(agency: String, why: String)
    /// What an agency knows, and what it makes of it; nothing known is an answer too.
    case bring(facts: String, view: String)
    case voice(words: String, isHeard: Bool)
    /// Words and reason, and which agency sees it otherwise, and how.
    case decide(String, because: String, dissent: (agency: String, words: String)?)
    case undecided(String)
    case ask(DemoMeetingAction)
    /// An action, counted from the first that was asked.
    case answer(Int, isDone: Bool, words: String)
    /// What came of the referral, by the list of the policy, and in words.
    case outcome(String, words: String)

    var name: String {
        switch self {
        case .invite: "invite-agency"
        case .bring: "contribute"
        case .voice: "bring-voice"
        case .decide: "decide-at-meeting"
        case .undecided: "leave-undecided"
        case .ask: "agree-action"
        case .answer: "answer-action"
        case .outcome: "say-outcome"
        }
    }

    var words: String {
        switch self {
        case .invite(let agency, let why): agency + ": " + why
        case .bring(let facts, let view): facts + " " + view
        case .voice(let words, let isHeard): (isHeard ? "heard: " : "not heard: ") + words
        case .decide(let words, let reason, let dissent):
            words + " " + reason + (dissent.map { " \($0.agency): \($0.words)" } ?? "")
        case .undecided(let words): words
        case .ask(let action): "\(action.agency) until \(action.due.text): \(action.what)"
        case .answer(let place, let isDone, let words): "\(place) \(isDone ? "done" : "not done"): \(words)"
        case .outcome(let outcome, let words): outcome + ": " + words
        }
    }
}

/// Something that a meeting asks of an agency.
package struct DemoMeetingAction: Sendable {
    package let family: String
    package let agency: String
    package let who: String
    package let what: String
    package let due: CalendarDay
}
