import PlainWords
import Recognise
import Understand
import Vocabulary

/// What somebody chose for a question that has been answered otherwise, or has fallen away, since they opened the page.
struct ContestedAnswer {
    static let prefix = "answers."

    /// How the question is named in the answers of a contact, such as `p1.has-capacity`.
    let key: String
    let number: Int
    let ask: String
    let isCount: Bool
    /// What was chosen here.
    let mine: String
    /// What is recorded now, beside what was chosen.
    let words: String

    /// Those among the fields that were chosen, besides the questions that are still asked.
    static func all(in fields: FormFields, besides asked: [String], _ source: AssessmentSource) -> [ContestedAnswer] {
        let left = fields.names.filter { $0.hasPrefix(prefix) && !asked.contains($0) && !fields.value($0).isEmpty }
        return left.enumerated().compactMap { place, name in
            ContestedAnswer(String(name.dropFirst(prefix.count)), fields.value(name), asked.count + place + 1, source)
        }
    }

    /// Nil where both say the same, and for what the policy does not ask.
    private init?(_ key: String, _ mine: String, _ number: Int, _ source: AssessmentSource) {
        let dot = key.lastIndex(of: ".")
        let person = dot.map { PersonID(String(key[..<$0])) }
        let fact = FactID(String(dot.map { key[key.index(after: $0)...] } ?? key[...]))
        guard let definition = source.names.fact(fact) else { return nil }
        let recorded = source.contact.answers[fact, about: person]
        guard recorded?.typed != mine else { return nil }
        self.key = key
        self.number = number
        ask = definition.question.replacing("{person}", with: source.name(person) ?? "the person")
        isCount = definition.kind == .count
        self.mine = mine
        words =
            recorded.map { "\($0.words) was recorded meanwhile. Save yours if it should stand instead." }
            ?? "It would change nothing any more. Save yours if it should be recorded."
    }
}

extension Answer {
    /// As a form sends it.
    fileprivate var typed: String {
        switch self {
        case .yes: "yes"
        case .no: "no"
        case .number(let number): "\(Int(number))"
        case .unknown, .refused, .notAsked: "unknown"
        }
    }
}
