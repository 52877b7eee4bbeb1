import Notation
package import Recognise
package import Vocabulary

/// How well clues were found, as a page of words and figures.
package struct EvaluationPage {
    package let text: String

    package init(_ evaluation: ClueEvaluation, clues: [ClueID], listsMisses: Bool) {
        var lines = [
            "\(evaluation.narratives) narratives", "",
            Self.row("", ["precision", "recall", "F1", "found", "marked"]),
            Self.row("present clues", evaluation.present),
            Self.row("present clues, once a narrative", evaluation.presentByNarrative),
            Self.row("clue and assertion", evaluation.asserted), "",
            Self.row("present clues, by clue", ["precision", "recall", "F1", "found", "marked"]),
        ]
        for clue in clues { lines.append(Self.row(clue.text, evaluation.byClue[clue] ?? Tally())) }
        if listsMisses {
            lines.append("")
            for miss in evaluation.misses {
                let instead = miss.instead.map { " (\($0.rawValue))" } ?? ""
                lines.append("\(miss.narrative) \(miss.clue) \(miss.kind.rawValue)\(instead): \(miss.quote)")
            }
        }
        text = lines.joined(separator: "\n") + "\n"
    }

    private static func row(_ name: String, _ tally: Tally) -> String {
        let shares = [tally.precision, tally.recall, tally.f1].map { $0.map(threeDecimals) ?? "-" }
        return row(name, shares + [String(tally.found), String(tally.marked)])
    }

    private static func row(_ name: String, _ cells: [String]) -> String {
        cells.reduce(name.padded(to: 34)) { $0 + String(repeating: " ", count: max(1, 10 - $1.count)) + $1 }
    }

    private static func threeDecimals(_ share: Double) -> String {
        let thousandths = Int((share * 1_000).rounded())
        let digits = String(thousandths % 1_000)
        return "\(thousandths / 1_000)." + String(repeating: "0", count: 3 - digits.count) + digits
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
