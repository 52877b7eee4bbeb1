import Notation
import Recognise
import Understand
import Vocabulary

extension PolicyFile {
    /// The entries of a list, each with its id, title, meaning and authority, and what else `more` reads of it.
    func terms<Subject, Entry>(
        _ key: String,
        _ more: (Term<Subject>, inout Fields) throws(BadInput) -> Entry
    ) throws(BadInput) -> [Entry] {
        var fields = content
        let entries = try fields.required(key).list { (item) throws(BadInput) in
            var entry = try item.fields()
            let term = Term<Subject>(
                id: Identifier(try entry.required("id").text()),
                title: try entry.required("title").text(),
                meaning: try entry.optional("meaning")?.text() ?? "",
                authority: try entry.authority(or: authority)
            )
            let read = try more(term, &entry)
            try entry.finish()
            return read
        }
        return entries
    }

    func vulnerabilities(_ conditions: ConditionReading) throws(BadInput) -> [VulnerabilityDefinition] {
        try terms("entries") { (term, fields) throws(BadInput) in
            let arises = try fields.optional("arises").map { (field) throws(BadInput) in
                try conditions.criterion(field)
            }
            return VulnerabilityDefinition(term: term, arises: arises)
        }
    }

    func clues(_ glossary: Glossary) throws(BadInput) -> [ClueDefinition] {
        try terms("entries") { (term, fields) throws(BadInput) in
            var vulnerabilities: [VulnerabilityID] = []
            var features: [FeatureID] = []
            if let suggests = fields.optional("suggests") {
                var inner = try suggests.fields()
                vulnerabilities =
                    try inner.optional("vulnerabilities")?.list { (item) throws(BadInput) in
                        try item.identifier(among: glossary.vulnerabilities, "a vulnerability")
                    } ?? []
                features =
                    try inner.optional("features")?.list { (item) throws(BadInput) in
                        try item.identifier(among: glossary.features, "a feature")
                    } ?? []
                try inner.finish()
            }
            let phrases = try fields.optional("phrases")?.list { (item) throws(BadInput) in try item.text() } ?? []
            let opposites = try fields.optional("opposites")?.list { (item) throws(BadInput) in try item.text() } ?? []
            return ClueDefinition(
                term: term,
                theme: title,
                suggestsVulnerabilities: vulnerabilities,
                suggestsFeatures: features,
                phrases: phrases,
                opposites: opposites,
                isHistory: try fields.optional("history")?.isYes() ?? false
            )
        }
    }

    func cues() throws(BadInput) -> [CueDefinition] {
        var fields = content
        let cues = try fields.required("entries").list { (item) throws(BadInput) in
            var entry = try item.fields()
            let cue = CueDefinition(
                id: try entry.required("id").text(),
                kind: try entry.required("kind").one(of: CueDefinition.Kind.self, "a kind of cue"),
                direction: try entry.optional("direction")?.one(of: CueDefinition.Direction.self, "a direction")
                    ?? .before,
                phrases: try entry.required("phrases").list { (item) throws(BadInput) in try item.text() },
                window: try entry.optional("window")?.wholeNumber(in: 1...1_000)
            )
            _ = try entry.authority(or: authority)
            try entry.finish()
            return cue
        }
        try fields.finish()
        return cues
    }

    /// The phrases that label a person, of every group.
    func labels() throws(BadInput) -> [String] {
        var fields = content
        let groups = try fields.required("entries").list { (item) throws(BadInput) in
            var entry = try item.fields()
            _ = try entry.required("id").text()
            _ = try entry.optional("instead")?.text()
            _ = try entry.authority(or: authority)
            let phrases = try entry.required("phrases").list { (item) throws(BadInput) in try item.text() }
            try entry.finish()
            return phrases
        }
        try fields.finish()
        return groups.flatMap(\.self)
    }
}
