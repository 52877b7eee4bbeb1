import Learn
import PlainWords
import Vocabulary
import Website

extension Pilot {
    var tag: String { status == .ended ? "Waits for a decision" : status.words.capitalised }

    var tone: String? {
        switch status {
        case .planned, .running: nil
        case .ended: "heed"
        case .decided, .withdrawn: "calm"
        }
    }

    var days: String { "\((begun?.on ?? plan.begins).inWords) to \(plan.ends.inWords)" }
}

extension PilotGroup {
    var inWords: String {
        let named = units.map(\.text).sorted().joined(separator: ", ")
        return [named, words].filter { !$0.isEmpty }.joined(separator: ". ")
    }
}

extension PilotComparison {
    var inWords: String {
        switch self {
        case .with(let group): group.inWords
        case .nobody(let reason): "Nobody: “\(reason)”"
        }
    }
}

extension PilotMeasure.Direction {
    var words: String { self == .up ? "It is hoped to rise" : "It is hoped to fall" }
}

extension PilotMeasure.Shape {
    var words: String {
        switch self {
        case .share: "so many of so many"
        case .mean(let unit): "a mean, in \(unit)"
        }
    }
}

extension PilotSide {
    var words: String { self == .piloted ? "Where it is tried" : "Where it is not" }
}

extension PilotPhase {
    var words: String { self == .baseline ? "before" : "since" }
}

extension PilotFigure {
    /// What was counted, and no more.
    func words(in shape: PilotMeasure.Shape) -> String {
        switch self {
        case .share(let part, let all): return "\(part) of \(all)"
        case .mean(let value, let all):
            let unit = if case .mean(let unit) = shape { " " + unit } else { "" }
            return "\(value.inFigures)\(unit), the mean of \(all)"
        }
    }

    /// The same, with where a share likely lies; of few nothing is told beside the count.
    func words(in shape: PilotMeasure.Shape, fewest: Int) -> String {
        if count < fewest { return words(in: shape) + ", which is few" }
        guard case .share(let part, let all) = self, let share = ShareInterval(part, of: all) else {
            return words(in: shape)
        }
        return words(in: shape) + share.likely
    }
}

extension PilotDecision.Choice {
    var words: String {
        switch self {
        case .extend: "It is extended"
        case .change: "It is changed"
        case .stop: "It is stopped"
        }
    }
}

extension PilotMove {
    /// What is said once it is done.
    var notice: String { "pilot-" + rawValue }
}

extension Double {
    /// In at most two places.
    var inFigures: String {
        let hundredths = Int((self * 100).rounded())
        let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
        let places = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
        return "\(hundredths < 0 ? "−" : "")\(whole)\(places)"
    }
}
