package import Vocabulary

/// How somebody looks after themselves at work, and is looked after.
package enum DemoCareStep: Sendable {
    case note(kind: String, on: CalendarDay, words: String)
    case show
    case ask
    case speak(with: String, on: CalendarDay, support: [String], nextBy: CalendarDay?)

    /// What it is called, and what is said with it.
    package var told: (name: String, words: String) {
        switch self {
        case .note(let kind, let day, let words): ("note-exposure", "\(kind) \(day.text) \(words)")
        case .show: ("show-exposure", "")
        case .ask: ("ask-for-conversation", "")
        case .speak(let person, let day, let support, let next):
            ("record-conversation", ([person, day.text] + support + [next?.text ?? ""]).joined(separator: " "))
        }
    }
}
