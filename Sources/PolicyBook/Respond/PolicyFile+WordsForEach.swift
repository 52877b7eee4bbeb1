import Notation
import Vocabulary

extension PolicyFile {
    /// A list that has words for each of some known things once, and for nothing else.
    func wordsForEach<Thing: Hashable & CaseIterable & RawRepresentable<String>, Subject>(
        _ key: String,
        called kind: String
    ) throws(BadInput) -> [Thing: Term<Subject>] {
        var words: [Thing: Term<Subject>] = [:]
        for term in try terms(key, { (term: Term<Subject>, _) in term }) {
            guard let thing = Thing(rawValue: term.id.text), words[thing] == nil else {
                throw try list(key).bad(
                    "'\(term.id)' is not \(kind), or stands twice",
                    remedy: "write each once: " + Thing.allCases.map(\.rawValue).joined(separator: ", ")
                )
            }
            words[thing] = term
        }
        if let missing = Thing.allCases.first(where: { words[$0] == nil }) {
            throw try list(key).bad("'\(missing.rawValue)' has no words", remedy: "write its title and meaning")
        }
        return words
    }

    private func list(_ key: String) throws(BadInput) -> Field {
        var fields = content
        return try fields.required(key)
    }
}
