package import Vocabulary

/// What is done with something that is tried.
package enum DemoPilotStep: Sendable {
    case plan(DemoPilot)
    /// In how many of what the mean is told; nil for a share.
    case measure(what: String, isUp: Bool, unit: String?, source: String)
    case begin(on: CalendarDay)
    case enter(DemoFigure)
    case end
    case decide(choice: String, because: String, follows: String, due: CalendarDay)
    case withdraw(because: String)

    /// What it is called, and what is said with it.
    package var told: (name: String, words: String) {
        switch self {
        case .plan(let pilot): ("plan-pilot", pilot.text)
        case .measure(let what, let isUp, let unit, let source):
            ("measure-pilot", "\(what), \(isUp ? "up" : "down"), \(unit ?? "share"), \(source)")
        case .begin(let day): ("begin-pilot", day.text)
        case .enter(let figure): ("enter-pilot-figure", figure.text)
        case .end: ("end-pilot", "")
        case .decide(let choice, let because, let follows, let due):
            ("decide-pilot", [choice, because, follows, due.text].joined(separator: "; "))
        case .withdraw(let because): ("withdraw-pilot", because)
        }
    }
}

/// What is asked and tried, with whom, and against whom.
package struct DemoPilot: Sendable {
    package let title: String
    package let question: String
    package let programme: String?
    package let tried: String
    /// Units, or who they are in words.
    package let units: [String]
    package let words: String
    package let compared: [String]
    /// Why nobody is compared; empty where somebody is.
    package let because: String
    package let begins: CalendarDay
    package let ends: CalendarDay

    var text: String {
        ([title, question, programme ?? "", tried] + units + [words] + compared + [because, begins.text, ends.text])
            .joined(separator: "; ")
    }
}

/// What was measured: so many of so many, or the mean of so many.
package struct DemoFigure: Sendable {
    /// Which of the measures, from 1.
    package let measure: Int
    package let side: String
    package let phase: String
    package let value: Double
    package let count: Int
    package let from: CalendarDay
    package let to: CalendarDay
    package let source: String

    var text: String { "\(measure) \(side) \(phase) \(value) \(count) \(from.text) \(to.text) \(source)" }
}
