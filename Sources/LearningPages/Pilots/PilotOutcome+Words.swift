package import Learn
import PlainWords
import Website

extension PilotOutcome {
    /// What can be said of it and what cannot, a sentence a line.
    package func words(against comparison: PilotComparison, fewest: Int) -> [String] {
        var told = ["Where it is tried: " + words(of: piloted, fewest)]
        if let compared { told.append("Where it is not: " + words(of: compared, fewest)) }
        if let difference {
            told.append(words(of: difference))
            told.append("They were not chosen by lot: whatever else differs between them may be why.")
        } else if case .changed = piloted {
            told.append(Self.limit(comparison))
        }
        return told
    }

    private static func limit(_ comparison: PilotComparison) -> String {
        switch comparison {
        case .nobody: "Measured, not shown to be caused by it: nothing is compared."
        case .with: "Measured, not shown to be caused by it, until there is enough of those who are compared."
        }
    }

    private func words(of side: Side, _ fewest: Int) -> String {
        switch side {
        case .waits: return "there is no figure of before and since yet."
        case .few: return "fewer than \(fewest) before or since, too few to tell whether it changed."
        case .changed(let change):
            guard let range = change.range else {
                return "it \(moved(change.difference)). Of a mean alone it cannot be told what chance makes of it."
            }
            if range.contains(0) { return "it cannot be told whether it changed: the difference lies \(range.points)." }
            return "it \(moved(change.difference)), likely \(range.points)\(hoped(change.difference))."
        }
    }

    private func words(of difference: PilotChange) -> String {
        let than = "than where it is not"
        guard let range = difference.range else {
            return "It changed by \(amount(difference.difference)) more \(than), as far as means can say."
        }
        if range.contains(0) {
            return "It cannot be told whether it changed otherwise \(than): the difference lies \(range.points)."
        }
        return "It changed by \(amount(difference.difference)) more \(than), likely \(range.points)"
            + "\(hoped(difference.difference))."
    }

    private func moved(_ difference: Double) -> String {
        difference == 0
            ? "did not change" : "\(difference > 0 ? "rose" : "fell") by \(amount(abs(difference)))"
    }

    private func amount(_ difference: Double) -> String {
        switch measure.told.shape {
        case .share: "\((difference * 100).rounded().inFigures) points in a hundred"
        case .mean(let unit): "\(difference.inFigures) \(unit)"
        }
    }

    private func hoped(_ difference: Double) -> String {
        (difference > 0) == (measure.told.hoped == .up) ? ", as was hoped" : ", and not as was hoped"
    }
}

extension ClosedRange<Double> {
    fileprivate var points: String {
        "between \((lowerBound * 100).rounded().inFigures) and \((upperBound * 100).rounded().inFigures) points in a hundred"
    }
}
