import Documents
import Notation
import PolicyBook
import Recognise
import Vocabulary

/// One line of `heed spot`: a narrative, and perhaps the phrase that is asked about.
struct SpotRequest {
    /// A text, or a number where it was written as one.
    private let id: JSONValue
    private let text: String
    private let target: String?

    init(_ line: [UInt8], in source: Source, withTarget: Bool) throws(BadInput) {
        var fields = try Fields(try NodeReader.json(line, from: source), at: "", in: source)
        let id = try fields.required("id")
        let value = try id.text()
        text = try fields.requiredText("text")
        target = withTarget ? try fields.required("target").text() : nil
        if case .scalar(_, quoted: false) = id.node.content, let number = Int(value) {
            self.id = .integer(number)
        } else {
            self.id = .text(value)
        }
    }

    /// The line that answers it.
    func answer(by policy: PolicyInForce, explaining: Bool) -> String {
        JSONText(.map([("id", id)] + (target.map { judged($0, policy) } ?? clues(policy, explaining)))).compact
    }

    private func clues(_ policy: PolicyInForce, _ explaining: Bool) -> [(String, JSONValue)] {
        let found = policy.clues.clues(in: text)
        guard explaining else { return [("clues", .list(found.map { .map($0.spotJSON) }))] }
        return [("clues", .list(found.map { .map($0.spotJSON + ClueExplanation($0, under: policy.policy).json) }))]
    }

    private func judged(_ target: String, _ policy: PolicyInForce) -> [(String, JSONValue)] {
        let held = policy.clues.judge(target, in: text)
        return [
            ("assertion", .text(held.assertion)), ("temporality", .text(held.temporality)),
            ("experiencer", .text(held.experiencer)),
        ]
    }
}

extension FoundClue {
    fileprivate var spotJSON: [(String, JSONValue)] {
        [
            ("clue", .text(clue.text)),
            ("start", .integer(range?.lowerBound ?? 0)),
            ("end", .integer(range?.upperBound ?? 0)),
            ("quote", .text(quote ?? "")),
            ("assertion", .text(assertion.rawValue)),
        ]
    }
}
