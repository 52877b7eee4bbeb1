package import Notation
package import Recognise
package import Understand
import Vocabulary

/// Why a clue was found in a narrative, and what follows: the phrase, the words that decided, what it suggests.
package struct ClueExplanation {
    private let found: FoundClue
    private let policy: Policy
    private let names: Names

    package init(_ found: FoundClue, under policy: Policy) {
        self.found = found
        self.policy = policy
        names = Names(policy)
    }

    /// The fields that stand beside those of the clue itself.
    package var json: [(String, JSONValue)] {
        [
            ("title", .text(names.title(found.clue))),
            ("phrase", .optional(found.grounds?.phrase)),
            ("cue", cue),
            ("because", .text(because)),
            ("suggests", .texts(suggestions)),
        ]
    }

    /// The clues of a typed narrative, each in a few lines.
    package static func page(of text: String, under policy: Policy, _ reading: ClueReading) -> String {
        let found = reading.clues(in: text)
        guard !found.isEmpty else { return "No clue found." }
        return found.map { ClueExplanation($0, under: policy).text }.joined(separator: "\n")
    }

    private var text: String {
        let suggests = suggestions.isEmpty ? "" : "\n    suggests: " + suggestions.joined(separator: ", ")
        return "\(found.clue) (\(found.assertion.rawValue)): \(found.quote ?? "")\n    \(because)\(suggests)"
    }

    private var cue: JSONValue {
        guard let cue = found.grounds?.cue else { return .null }
        return .map([
            ("start", .integer(cue.range.lowerBound)), ("end", .integer(cue.range.upperBound)),
            ("quote", .text(cue.quote)),
        ])
    }

    /// How the text holds the clue, and by which words.
    private var because: String {
        let phrase = found.grounds.map { "found by the phrase \"\($0.phrase)\"; " } ?? ""
        guard let cue = found.grounds?.cue?.quote else {
            return phrase
                + (found.assertion == .negated
                    ? "the phrase itself tells that it is not so" : "nothing near it denies, dates or doubts it")
        }
        let what =
            switch found.assertion {
            case .negated: "denies it"
            case .past: "places it in the past"
            case .possible: "leaves it in doubt"
            case .otherPerson: "gives it to somebody else"
            case .present: "turns the opposite round"
            }
        return phrase + "\"\(cue)\" \(what)"
    }

    /// A clue that is not present suggests nothing now.
    private var suggestions: [String] {
        guard found.assertion == .present, let clue = policy.clues.first(where: { $0.term.id == found.clue }) else {
            return []
        }
        return clue.suggestsVulnerabilities.map(\.text) + clue.suggestsFeatures.map(\.text)
    }
}
