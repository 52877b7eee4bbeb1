import Notation
import Recognise
import Vocabulary

extension ContactReading {
    /// Reads answers by fact, with the person before a dot where the fact is asked of a person: `p1.has-capacity`.
    func answers(_ field: Field) throws(BadInput) -> Answers {
        var answers = Answers()
        for (key, value) in try field.entries() {
            let asked = try question(key, value)
            guard !value.isNull else { continue }
            answers[asked.fact, about: asked.person] = try answer(value, asked.shape)
        }
        return answers
    }

    private func question(
        _ key: String,
        _ field: Field
    ) throws(BadInput) -> (fact: FactID, person: PersonID?, shape: FactShape) {
        guard let dot = key.lastIndex(of: ".") else {
            let fact = FactID(key)
            if let shape = terms.contactFacts[fact] { return (fact, nil, shape) }
            guard terms.personFacts[fact] == nil else {
                throw field.bad(
                    "\(key.inQuotes) is asked about one person",
                    remedy: "name the person first, such as p1.\(key)"
                )
            }
            throw unknown(key, field)
        }
        let person = PersonID(String(key[..<dot]))
        let fact = FactID(String(key[key.index(after: dot)...]))
        try cast.check(person, "an answer about", at: field)
        if let shape = terms.personFacts[fact] { return (fact, person, shape) }
        guard terms.contactFacts[fact] == nil else {
            throw field.bad(
                "\(fact.text.inQuotes) is asked about the contact as a whole",
                remedy: "write it without a person: \(fact.text)"
            )
        }
        throw unknown(fact.text, field)
    }

    private func unknown(_ name: String, _ field: Field) -> BadInput {
        let facts = Set(terms.contactFacts.keys).union(terms.personFacts.keys)
        let near = name.closest(among: facts.map(\.text))
        return field.bad(
            "\(name.inQuotes) is not a fact that the policy asks for",
            remedy: near.map { "did you mean '\($0)'?" } ?? "use one that the policy lists"
        )
    }

    func answer(_ field: Field, _ shape: FactShape) throws(BadInput) -> Answer {
        let text = try field.text()
        if let answer = Self.open[text.lowercased()] { return answer }
        switch shape {
        case .truth:
            if let answer = Self.closed[text.lowercased()] { return answer }
            let words = ["yes", "no", "unknown", "refused", "not-asked"]
            guard Double(text) == nil else {
                throw field.bad("\(text.inQuotes) is a number; this fact is yes or no", remedy: "write yes or no")
            }
            throw field.notOne(of: words, "an answer")
        case .count:
            guard Self.closed[text.lowercased()] == nil else {
                throw field.bad(
                    "\(text.inQuotes) is not a number; this fact is a count",
                    remedy: "write how many, such as 9"
                )
            }
            return .number(Double(try field.wholeNumber()))
        }
    }

    private static let open: [String: Answer] = ["unknown": .unknown, "refused": .refused, "not-asked": .notAsked]
    private static let closed: [String: Answer] = ["yes": .yes, "true": .yes, "no": .no, "false": .no]
}
