import Notation
import Understand
import Vocabulary

extension PolicyFile {
    /// Reads a page of written guidance.
    func guidance(_ conditions: ConditionReading) throws(BadInput) -> GuidancePage {
        var fields = content
        let page = Term<Subject.Guidance>(
            id: GuidanceID(id),
            title: title,
            meaning: try fields.required("meaning").text(),
            authority: authority
        )
        let entries = try terms("entries") { (term, entry) throws(BadInput) in
            GuidancePage.Entry(
                term: term,
                ask: try lines("ask", &entry),
                notice: try lines("notice", &entry),
                helps: try lines("do", &entry),
                avoid: try lines("avoid", &entry),
                prompt: try prompt(&entry, conditions)
            )
        }
        _ = fields.optional("entries")
        let ids = Set(entries.map(\.term.id))
        let variants: [GuidancePage.Variant] =
            try fields.optional("variants")?.list { (item) throws(BadInput) in
                var variant = try item.fields()
                let term = Term<Subject.Guidance>(
                    id: GuidanceID(try variant.required("id").text()),
                    title: try variant.required("title").text(),
                    meaning: try variant.optional("meaning")?.text() ?? "",
                    authority: try variant.authority(or: authority)
                )
                let order = try variant.required("entries").oneOrMore { (entry) throws(BadInput) in
                    try entry.identifier(among: ids, "an entry of this page")
                }
                try variant.finish()
                return GuidancePage.Variant(term: term, entries: order)
            } ?? []
        try fields.finish()
        return GuidancePage(term: page, entries: entries, variants: variants)
    }

    private func lines(_ key: String, _ entry: inout Fields) throws(BadInput) -> [String] {
        try entry.optional(key)?.list { (item) throws(BadInput) in try item.text() } ?? []
    }

    private func prompt(
        _ entry: inout Fields,
        _ conditions: ConditionReading
    ) throws(BadInput) -> GuidancePage.Prompt? {
        guard let when = entry.optional("when") else {
            if let prompt = entry.optional("prompt") {
                throw prompt.bad("a prompt does not say when it is shown", remedy: "add 'when' with a condition")
            }
            return nil
        }
        return GuidancePage.Prompt(
            when: try conditions.criterion(when),
            words: try entry.required("prompt").text()
        )
    }
}
