import Notation
import Understand
import Vocabulary

extension PolicyFile {
    func facts() throws(BadInput) -> [FactDefinition] {
        var fields = content
        let facts = try fields.required("entries").list { (item) throws(BadInput) in try fact(item) }
        try fields.finish()
        return facts
    }

    private func fact(_ item: Field) throws(BadInput) -> FactDefinition {
        var entry = try item.fields()
        let kind = try entry.required("kind").one(of: FactDefinition.Kind.self, "a kind of fact")
        let holds = try entry.required("holds").text()
        let open = try entry.optional("open")?.text()
        if kind == .count, open == nil {
            throw item.bad("a count does not say how it is told while unknown", remedy: "add 'open: it is not known …'")
        }
        let fact = FactDefinition(
            id: FactID(try entry.required("id").text()),
            about: try entry.required("about").one(of: Scope.self, "whom a fact is about"),
            kind: kind,
            question: try entry.required("question").text(),
            holds: holds,
            fails: kind == .truth ? try entry.required("fails").text() : try entry.optional("fails")?.text() ?? holds,
            open: open ?? "it is not known whether " + holds,
            askOf: try entry.required("ask_of").one(of: AskOf.self, "whom to ask"),
            authority: try entry.authority(or: authority)
        )
        _ = try entry.optional("meaning")?.text()
        try entry.finish()
        return fact
    }

    func threshold(_ reading: ConditionReading) throws(BadInput) -> ThresholdDefinition {
        var fields = content
        var reading = reading
        reading.figures = try figures(&fields)
        let threshold = ThresholdDefinition(
            id: ThresholdID(id),
            title: title,
            meaning: try fields.required("meaning").text(),
            about: try fields.required("about").one(of: Scope.self, "whom a test is about"),
            scope: try fields.optional("scope").map { (field) throws(BadInput) in try reading.criterion(field) },
            raisedBy: try fields.optional("raised_by").map { (field) throws(BadInput) in try reading.criterion(field) },
            metWhen: try reading.criterion(try fields.required("met_when")),
            grades: try fields.optional("grades").map { (field) throws(BadInput) in
                try grades(field, reading)
            } ?? [],
            law: try fields.optional("law")?.law() ?? [],
            authority: authority
        )
        try fields.finish()
        return threshold
    }

    private func grades(
        _ field: Field,
        _ reading: ConditionReading
    ) throws(BadInput) -> [ThresholdDefinition.GradeRow] {
        try field.list { (item) throws(BadInput) in
            var entry = try item.fields()
            let row = ThresholdDefinition.GradeRow(
                grade: try entry.required("grade").text(),
                when: try reading.criterion(try entry.required("when"))
            )
            _ = try entry.authority(or: authority)
            try entry.finish()
            return row
        }
    }

    /// The numbers of the file that have a name, each with its source.
    private func figures(_ fields: inout Fields) throws(BadInput) -> [String: Double] {
        var figures: [String: Double] = [:]
        guard let list = fields.optional("figures") else { return figures }
        _ = try list.list { (item) throws(BadInput) in
            var entry = try item.fields()
            figures[try entry.required("id").text()] = try entry.required("value").number()
            _ = try entry.required("unit").text()
            _ = try entry.authority(or: authority)
            try entry.finish()
        }
        return figures
    }

    func alertRules(_ reading: ConditionReading) throws(BadInput) -> [AlertRule] {
        try rules { (id, fields) throws(BadInput) in
            AlertRule(
                id: id,
                alert: try fields.required("alert").identifier(among: reading.glossary.alerts, "an alert"),
                about: try fields.required("about").one(of: Scope.self, "whom an alert is about"),
                when: try reading.criterion(try fields.required("when")),
                because: try fields.required("because").text(),
                authority: try fields.authority(or: authority)
            )
        }
    }

    func alerts() throws(BadInput) -> [Term<Subject.Alert>] {
        try terms("entries") { (term, _) in term }
    }

    func wording() throws(BadInput) -> Wording {
        var fields = content
        var phrases: [String: String] = [:]
        for (key, value) in try fields.required("phrases").entries() {
            guard Wording.Phrase(rawValue: key) != nil else {
                let known = Wording.Phrase.allCases.map(\.rawValue)
                let near = key.closest(among: known).map { "did you mean '\($0)'?" }
                throw value.bad("'\(key)' is not a phrase that is used", remedy: near ?? "leave it out")
            }
            phrases[key] = try value.text()
        }
        try fields.finish()
        return Wording(phrases)
    }
}
