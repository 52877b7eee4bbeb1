import Documents
import Recognise

extension PolicyFile {
    /// Fails on the first phrase of the entries that cannot be looked for in a narrative.
    func checkPhrases() throws(BadInput) {
        var fields = content
        var phrases: [(field: Field, text: String)] = []
        _ = try fields.optional("entries")?.list { (item) throws(BadInput) in
            var entry = try item.fields()
            for key in ["phrases", "opposites"] {
                _ = try entry.list(key) { (phrase) throws(BadInput) in phrases.append((phrase, try phrase.text())) }
            }
        }
        guard PhraseProblem.fault(in: phrases.map(\.text)) != nil else { return }
        for (field, text) in phrases {
            guard let fault = PhraseProblem.fault(in: [text]) else { continue }
            throw field.bad("\(text.inQuotes) is no phrase: \(fault)", remedy: "see 'Phrases' in Policy/README.md")
        }
    }
}
