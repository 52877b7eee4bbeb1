import Notation
import Recognise

extension PolicyFile {
    /// Fails on the first phrase of the entries that cannot be looked for in a narrative.
    func checkPhrases(with words: SharedWords) throws(BadInput) {
        var fields = content
        var phrases: [(field: Field, text: String)] = []
        _ = try fields.optional("entries")?.list { (item) throws(BadInput) in
            var entry = try item.fields()
            for key in ["phrases", "opposites"] {
                _ = try entry.list(key) { (phrase) throws(BadInput) in phrases.append((phrase, try phrase.text())) }
            }
        }
        guard PhraseProblem.fault(in: phrases.map(\.text), with: words) != nil else { return }
        for (field, text) in phrases {
            guard let fault = PhraseProblem.fault(in: [text], with: words) else { continue }
            throw field.bad("\(text.inQuotes) is no phrase: \(fault)", remedy: "see 'Phrases' in Policy/README.md")
        }
    }

    /// The words that phrases share; a group may use those before it.
    func sharedWords() throws(BadInput) -> SharedWords {
        var fields = content
        var words = SharedWords()
        _ = try fields.required("groups").list { (item) throws(BadInput) in
            var entry = try item.fields()
            let name = try entry.required("id")
            let members = try entry.required("words").list { (item) throws(BadInput) in try item.text() }
            _ = try entry.optional("meaning")?.text()
            try entry.finish()
            let text = try name.text()
            if words.groups.contains(where: { $0.name == text }) {
                throw name.bad("the group is there already", remedy: "give each group a name of its own")
            }
            words.groups.append(SharedWords.Group(name: text, members: members))
            if let fault = PhraseProblem.fault(in: [], with: words) {
                throw name.bad("the group cannot be read: \(fault)", remedy: "see 'Phrases' in Policy/README.md")
            }
        }
        words.wordsOfTheirOwn =
            try fields.optional("words_of_their_own")?.list { (item) throws(BadInput) in try item.text() } ?? []
        try fields.finish()
        return words
    }
}
