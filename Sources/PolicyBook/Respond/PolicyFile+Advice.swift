import Notation
import Respond
import Vocabulary

extension PolicyFile {
    /// Reads whom to ask before deciding.
    func advice(_ glossary: Glossary) throws(BadInput) -> AdvicePolicy {
        let known = try ids("kinds") as Set<DutyKindID>
        let kinds = try terms("kinds") { (term: Term<Subject.DutyKind>, entry) throws(BadInput) in
            DutyKind(
                term,
                of: try entry.required("agency").identifier(among: glossary.agencies, "an agency"),
                before: try entry.requiredText("before"),
                sayFirst: try entry.required("say_first").oneOrMore { (item) throws(BadInput) in try item.text() },
                emergency: try entry.requiredText("emergency"),
                when: try Self.grounds(try entry.required("when"), glossary),
                listedAs: try entry.requiredText("listed_as"),
                otherwise: try entry.optional("otherwise")?.list { (item) throws(BadInput) in
                    let other = try item.identifier(among: known, "one to ask") as DutyKindID
                    guard other != term.id else {
                        throw item.bad("nobody stands in for themselves", remedy: "name another")
                    }
                    return other
                } ?? []
            )
        }
        var fields = content
        _ = fields.optional("kinds")
        try fields.finish()
        return AdvicePolicy(kinds)
    }

    static func grounds(_ field: Field, _ glossary: Glossary) throws(BadInput) -> DutyGrounds {
        var fields = try field.fields()
        let grounds = DutyGrounds(
            tests: try fields.optional("tests")?.list { (item) throws(BadInput) in
                try item.identifier(among: glossary.thresholds, "a test")
            } ?? [],
            pathways: try fields.optional("pathways")?.list { (item) throws(BadInput) in
                try item.identifier(among: glossary.pathways, "a pathway")
            } ?? [],
            vulnerabilities: try fields.optional("vulnerabilities")?.list { (item) throws(BadInput) in
                try item.identifier(among: glossary.vulnerabilities, "a vulnerability")
            } ?? [],
            features: try fields.optional("features")?.list { (item) throws(BadInput) in
                try item.identifier(among: glossary.features, "a feature")
            } ?? []
        )
        try fields.finish()
        return grounds
    }
}
