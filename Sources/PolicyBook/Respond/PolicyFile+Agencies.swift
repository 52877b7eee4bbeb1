import Notation
import Recognise
import Understand
import Vocabulary

extension PolicyFile {
    func agency(_ reading: ConditionReading) throws(BadInput) -> AgencyDefinition {
        var fields = content
        let purpose = try fields.required("purpose").text()
        let rows = try fields.required("roles").list { (item) throws(BadInput) in
            var entry = try item.fields()
            let row = AgencyDefinition.Row(
                id: RuleID(try entry.required("id").text()),
                about: try entry.required("about").one(of: Scope.self, "whom a role is about"),
                role: try entry.required("role").one(of: AgencyRole.self, "a role of an agency"),
                when: try reading.criterion(try entry.required("when")),
                authority: try entry.authority(or: authority)
            )
            try entry.finish()
            return row
        }
        let until = try fields.optional("until_known").map { (field) throws(BadInput) in
            try untilKnown(field, reading)
        }
        try fields.finish()
        let term = Term<Subject.Agency>(id: Identifier(id), title: title, meaning: purpose, authority: authority)
        return AgencyDefinition(term: term, rows: rows, untilKnown: until)
    }

    private func untilKnown(
        _ field: Field,
        _ reading: ConditionReading
    ) throws(BadInput) -> AgencyDefinition.UntilKnown {
        var fields = try field.fields()
        let until = AgencyDefinition.UntilKnown(
            about: try fields.required("about").one(of: Scope.self, "whom a role is about"),
            role: try fields.required("role").one(of: AgencyRole.self, "a role of an agency"),
            whenOpen: try fields.optional("when_open")?.isYes() ?? false,
            unless: try fields.optional("unless").map { (field) throws(BadInput) in try reading.criterion(field) }
        )
        _ = try fields.authority(or: authority)
        try fields.finish()
        return until
    }

    func consentRules() throws(BadInput) -> [ConsentRule] {
        try rules { (id, fields) throws(BadInput) in
            var states: [ConsentState: ConsentRule.Outcome] = [:]
            let given = try fields.required("states")
            var inner = try given.fields()
            for state in ConsentState.allCases {
                states[state] = try inner.required(state.rawValue).one(of: ConsentRule.Outcome.self, "what follows")
            }
            try inner.finish()
            return ConsentRule(
                id: id,
                whose: try fields.required("whose").one(of: ConsentRule.Whose.self, "whose consent"),
                states: states,
                override: try fields.required("override").one(
                    of: ConsentRule.Override.self,
                    "when a lawful reason lets it go"
                ),
                child: try fields.optional("child")?.one(of: ConsentRule.Outcome.self, "what follows"),
                authority: try fields.authority(or: authority)
            )
        }
    }
}
