import Notation
import Recognise
import Vocabulary

extension ContactReading {
    func consent(_ field: Field) throws(BadInput) -> Consent {
        var fields = try field.fields()
        let consent = Consent(
            try fields.required("referral").one(of: ConsentState.self, "an answer to being referred"),
            reason: try fields.optional("reason")?.text()
        )
        try fields.finish()
        return consent
    }

    /// What the person said route by route; two answers for one route contradict each other and are refused.
    func agreements(_ fields: inout Fields) throws(BadInput) -> [Agreement] {
        guard let field = fields.optional("agreement") else { return [] }
        let agreements = try field.list(agreement)
        for (index, agreement) in agreements.enumerated()
        where agreements[..<index].contains(where: { $0.pathway == agreement.pathway }) {
            throw field.item(index).bad(
                "\(agreement.pathway.text.inQuotes) has an answer already",
                remedy: "keep the answer that stands"
            )
        }
        return agreements
    }

    private func agreement(_ field: Field) throws(BadInput) -> Agreement {
        var fields = try field.fields()
        let agreement = Agreement(
            try fields.required("pathway").identifier(among: terms.pathways, "a pathway"),
            try fields.required("state").one(of: ConsentState.self, "an answer to being referred"),
            told: try fields.optional("told")?.isYes()
        )
        try fields.finish()
        return agreement
    }
}
