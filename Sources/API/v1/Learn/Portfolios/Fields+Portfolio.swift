import Learn
import Notation
import Vocabulary

extension Fields {
    /// An item of evidence for a portfolio.
    mutating func evidence() throws(BadInput) -> NewEvidence {
        NewEvidence(
            try required("kind").one(of: EvidenceRule.Kind.self, "a kind of evidence"),
            try required("words").words(),
            for: try list("criteria") { (item) throws(BadInput) in CriterionID(try item.words()) },
            on: try required("on").calendarDay(),
            work: try optional("work").map { (field) throws(BadInput) in try field.work() }
        )
    }
}

extension Field {
    /// Which record of Heed some work stands in.
    fileprivate func work() throws(BadInput) -> WorkReference {
        var fields = try fields()
        let kind = try fields.required("kind").one(of: WorkKind.self, "a kind of work")
        let id = try fields.required("id").recordID()
        try fields.finish()
        return WorkReference(kind, id)
    }

    /// What is made of an item against a criterion.
    func verdict() throws(BadInput) -> PortfolioAssessment.Verdict {
        var fields = try fields()
        let verdict = PortfolioAssessment.Verdict(
            try fields.required("item").recordID(),
            CriterionID(try fields.required("criterion").words()),
            isMet: try fields.required("is_met").isTrue(),
            feedback: try fields.optional("feedback")?.words()
        )
        try fields.finish()
        return verdict
    }
}
