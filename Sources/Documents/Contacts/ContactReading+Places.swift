import Notation
import Recognise

extension ContactReading {
    func reporter(_ field: Field) throws(BadInput) -> Reporter {
        var fields = try field.fields()
        let reporter = Reporter(
            name: try fields.optional("name")?.text(),
            relation: try fields.optional("relation")?.text(),
            kind: try fields.optional("kind")?.one(of: Reporter.Kind.self, "a kind of reporter")
        )
        try fields.finish()
        return reporter
    }

    func location(_ field: Field) throws(BadInput) -> Location {
        var fields = try field.fields()
        let location = Location(
            line: try fields.optional("line")?.text(),
            postcode: try fields.optional("postcode")?.text(),
            kind: try fields.optional("kind")?.text(),
            nation: try fields.optional("nation")?.one(of: Nation.self, "a nation whose law is known")
        )
        try fields.finish()
        return location
    }

    func judgement(_ field: Field) throws(BadInput) -> Judgement {
        var fields = try field.fields()
        let judgement = Judgement(
            grade: try fields.required("grade").one(of: Grade.self, "a grade"),
            rationale: try fields.optional("rationale")?.text(),
            by: try fields.optional("by")?.text()
        )
        try fields.finish()
        return judgement
    }
}
