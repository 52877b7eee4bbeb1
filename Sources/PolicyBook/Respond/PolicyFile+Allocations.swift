import Notation
import Respond
import Vocabulary

extension PolicyFile {
    /// Reads which investigations take people with a licence, and who may let others do them for a time.
    func allocations(_ known: Glossary) throws(BadInput) -> AllocationPolicy {
        _ = try ids("kinds") as Set<InvestigationKindID>
        let kinds = try terms("kinds") { (term: Term<Subject.InvestigationKind>, entry) throws(BadInput) in
            InvestigationKind(
                term,
                parts: try Self.parts(try entry.required("parts"), known, authority),
                when: try Self.grounds(try entry.required("when"), known),
                overrides: try Self.overrides(try entry.required("overrides"), known)
            )
        }
        var fields = content
        _ = fields.optional("kinds")
        var warn = try fields.required("warn_days").fields()
        let warnDays = AllocationPolicy.WarnDays(
            licence: try warn.required("licence").wholeNumber(in: 1...366),
            override: try warn.required("override").wholeNumber(in: 1...366)
        )
        try warn.finish()
        let months = try fields.required("forecast_months").wholeNumber(in: 1...36)
        try fields.finish()
        return AllocationPolicy(kinds, forecastMonths: months, warnDays: warnDays)
    }

    private static func parts(
        _ field: Field,
        _ known: Glossary,
        _ authority: Authority
    ) throws(BadInput) -> [InvestigationPart] {
        let parts = try field.oneOrMore { (item) throws(BadInput) in
            var entry = try item.fields()
            let term = Term<Subject.InvestigationPart>(
                id: Identifier(try entry.required("id").text()),
                title: try entry.required("title").text(),
                meaning: try entry.optional("meaning")?.text() ?? "",
                authority: try entry.authority(or: authority)
            )
            let scheme =
                try entry.required("licence")
                .identifier(among: Set(known.licences.keys), "a licence") as LicenceSchemeID
            let part = InvestigationPart(
                term,
                under: scheme,
                try entry.required("scope").identifier(among: known.licences[scheme] ?? [], "a scope of this licence"),
                isNeeded: try entry.required("needed").isYes(),
                ceiling: try entry.optional("ceiling")?.wholeNumber(in: 1...1_000)
            )
            try entry.finish()
            return part
        }
        guard Set(parts.map(\.id)).count == parts.count else {
            throw field.bad("two parts have the same id", remedy: "give each an id of its own")
        }
        return parts
    }

    private static func overrides(_ field: Field, _ known: Glossary) throws(BadInput) -> OverrideRule {
        var fields = try field.fields()
        let rule = OverrideRule(
            ranks: Set(
                try fields.required("ranks").oneOrMore { (item) throws(BadInput) in
                    try item.identifier(among: known.ranks, "a rank")
                }
            ),
            days: try fields.required("longest_days").wholeNumber(in: 1...366)
        )
        try fields.finish()
        return rule
    }
}
