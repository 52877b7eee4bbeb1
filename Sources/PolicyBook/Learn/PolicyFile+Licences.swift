import Learn
import Notation
import Vocabulary

extension PolicyFile {
    /// Reads the terms of one licence.
    func licence(_ known: Glossary) throws(BadInput) -> LicenceScheme {
        var fields = content
        let listed = try fields.required("scopes")
        let scopes = try terms("scopes") { (term: Term<Subject.LicenceScope>, _) throws(BadInput) in term }
        guard !scopes.isEmpty else { throw listed.bad("it covers nothing", remedy: "name at least one scope") }
        let scheme = LicenceScheme(
            Term(
                id: LicenceSchemeID(id),
                title: title,
                meaning: try fields.required("purpose").text(),
                authority: authority
            ),
            programme: try fields.required("programme").identifier(among: known.programmes, "a programme"),
            scopes: scopes,
            valid: try fields.required("valid").learningSpan(),
            quorum: try fields.required("quorum").wholeNumber(in: 1...20),
            appealWithin: try fields.required("appeal_within").learningSpan(),
            renewal: try Self.renewal(try fields.required("renewal"))
        )
        try fields.finish()
        return scheme
    }

    private static func renewal(_ field: Field) throws(BadInput) -> RenewalTerms {
        var fields = try field.fields()
        let renewal = RenewalTerms(
            currency: try lately(try fields.required("currency")),
            samples: try lately(try fields.required("samples")),
            welfareMonths: try fields.required("welfare_months").wholeNumber(in: 1...120)
        )
        try fields.finish()
        return renewal
    }

    private static func lately(_ field: Field) throws(BadInput) -> RenewalTerms.Lately {
        var fields = try field.fields()
        let lately = RenewalTerms.Lately(
            try fields.required("count").wholeNumber(in: 1...1_000),
            try fields.required("of").text(),
            withinMonths: try fields.required("months").wholeNumber(in: 1...120)
        )
        try fields.finish()
        return lately
    }
}
