import Notation
import Recognise
import Vocabulary

extension ContactReading {
    /// Reads the answers to one set of questions about one person.
    func instrument(_ field: Field) throws(BadInput) -> AnsweredInstrument {
        var fields = try field.fields()
        let id = try fields.required("instrument").identifier(among: Set(terms.instruments.keys), "an instrument")
        let person = try cast.person(fields.required("about"), "an instrument about")
        let questions = terms.instruments[id] ?? []
        var answers: [RuleID: Answer] = [:]
        for (key, value) in try fields.required("answers").entries() {
            guard questions.contains(RuleID(key)) else {
                let near = key.closest(among: questions.map(\.text)).map { "did you mean '\($0)'?" }
                throw value.bad(
                    "\(key.inQuotes) is not a question of \(id.text)",
                    remedy: near ?? "heed policy show \(id.text) lists its questions"
                )
            }
            answers[RuleID(key)] = try answer(value, .truth)
        }
        _ = try fields.optional("note")?.text()
        try fields.finish()
        return AnsweredInstrument(id, about: person, answers: answers)
    }
}
