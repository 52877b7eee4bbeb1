import Notation
import Understand
import Vocabulary

extension PolicyFile {
    /// Reads a set of questions, with the thresholds over their answers.
    func instrument(_ reading: ConditionReading) throws(BadInput) -> InstrumentDefinition {
        var fields = content
        let facts = reading.glossary.facts
        guard try fields.required("about").text() == Scope.person.rawValue else {
            throw try fields.required("about").bad("an instrument is about one person", remedy: "write about: person")
        }
        let meaning = try fields.required("meaning").text()
        let parts: [Term<Subject.Rule>] =
            try fields.optional("parts")?.list { (item) throws(BadInput) in
                var part = try item.fields()
                let term = Term<Subject.Rule>(
                    id: RuleID(try part.required("id").text()),
                    title: try part.required("title").text(),
                    meaning: "",
                    authority: authority
                )
                try part.finish()
                return term
            } ?? []
        let questions = try fields.required("questions").list { (item) throws(BadInput) in
            try question(item, parts: Set(parts.map(\.id)))
        }
        let counts = try fields.optional("counts")?.identifier(among: reading.glossary.counts, "a count")
        let scope = try fields.optional("scope").map { (field) throws(BadInput) in try reading.criterion(field) }
        let thresholds = try fields.required("thresholds").list { (item) throws(BadInput) in
            var entry = try item.fields()
            let threshold = InstrumentDefinition.Threshold(
                id: RuleID(try entry.required("id").text()),
                title: try entry.required("title").text(),
                when: try yes(try entry.required("when"), of: questions),
                tells: try entry.optional("tells")?.identifier(among: facts, "a fact"),
                authority: try entry.authority(or: authority)
            )
            try entry.finish()
            return threshold
        }
        try fields.finish()
        return InstrumentDefinition(
            term: Term(id: InstrumentID(id), title: title, meaning: meaning, authority: authority),
            scope: scope,
            counts: counts,
            parts: parts,
            questions: questions,
            thresholds: thresholds
        )
    }

    private func question(_ item: Field, parts: Set<RuleID>) throws(BadInput) -> InstrumentDefinition.Question {
        var entry = try item.fields()
        let part =
            parts.isEmpty ? nil : try entry.required("part").identifier(among: parts, "a part of this instrument")
        let question = InstrumentDefinition.Question(
            id: RuleID(try entry.required("id").text()),
            ask: try entry.required("ask").text(),
            notice: try entry.optional("notice")?.text(),
            part: part
        )
        _ = try entry.authority(or: authority)
        try entry.finish()
        return question
    }

    private func yes(
        _ field: Field,
        of questions: [InstrumentDefinition.Question]
    ) throws(BadInput) -> YesCriterion {
        var fields = try field.fields()
        let criterion: YesCriterion
        if let all = fields.optional("all") {
            criterion = .all(try all.oneOrMore { (item) throws(BadInput) in try yes(item, of: questions) })
        } else if let any = fields.optional("any") {
            criterion = .any(try any.oneOrMore { (item) throws(BadInput) in try yes(item, of: questions) })
        } else if let not = fields.optional("not") {
            criterion = .not(try yes(not, of: questions))
        } else {
            criterion = try counted(try fields.required("yes"), of: questions)
        }
        try fields.finish()
        return criterion
    }

    private func counted(
        _ field: Field,
        of questions: [InstrumentDefinition.Question]
    ) throws(BadInput) -> YesCriterion {
        var fields = try field.fields()
        let atLeast = try fields.required("at_least")
        var among = questions.map(\.id)
        if let part = fields.optional("part") {
            let id = try part.identifier(among: Set(questions.compactMap(\.part)), "a part of this instrument")
            among = questions.filter { $0.part == id }.map(\.id)
        } else if let list = fields.optional("of") {
            among = try list.oneOrMore { (item) throws(BadInput) in
                try item.identifier(among: Set(questions.map(\.id)), "a question of this instrument")
            }
        }
        guard !among.isEmpty else { throw field.bad("there are no questions to count", remedy: "add questions") }
        let count = try atLeast.wholeNumber(in: 1...among.count)
        try fields.finish()
        return .yes(count, of: among)
    }
}
