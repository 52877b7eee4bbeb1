import Notation
import Recognise

extension PolicyFile {
    /// Fails on the first phrase or group of the file that cannot be looked for in a narrative.
    func checkPhrases(with words: SharedWords) throws(BadInput) {
        switch Place(path) {
        case .sharedWords: try checkGroups()
        case .clues, .cues, .labels: try checkEntries(with: words)
        default: return
        }
    }

    private func checkEntries(with words: SharedWords) throws(BadInput) {
        var fields = content
        _ = try fields.optional("entries")?.list { (item) throws(BadInput) in
            var entry = try item.fields()
            for key in ["phrases", "opposites"] {
                _ = try entry.list(key) { (phrase) throws(BadInput) in
                    let text = try phrase.text()
                    guard let fault = PhraseProblem.fault(in: [text], with: words) else { return }
                    throw phrase.bad(
                        "\(text.inQuotes) is no phrase: \(fault)",
                        remedy: "see 'Phrases' in Policy/README.md"
                    )
                }
            }
        }
    }

    private func checkGroups() throws(BadInput) {
        var fields = content
        var words = SharedWords()
        _ = try fields.optional("groups")?.list { (item) throws(BadInput) in
            let group = try group(item)
            words.groups.append(group)
            guard let fault = PhraseProblem.fault(in: [], with: words) else { return }
            var entry = try item.fields()
            throw try entry.required("words").bad(
                "the group \(group.name.inQuotes) cannot be read: \(fault)",
                remedy: "see 'Phrases' in Policy/README.md"
            )
        }
    }

    /// The words that phrases share; a group may use those before it.
    func sharedWords() throws(BadInput) -> SharedWords {
        var fields = content
        var words = SharedWords()
        words.groups = try fields.required("groups").list { (item) throws(BadInput) in try group(item) }
        words.wordsOfTheirOwn =
            try fields.optional("words_of_their_own")?.list { (item) throws(BadInput) in try item.text() } ?? []
        try fields.finish()
        return words
    }

    private func group(_ item: Field) throws(BadInput) -> SharedWords.Group {
        var entry = try item.fields()
        let name = try entry.required("id").text()
        let members = try entry.required("words").list { (item) throws(BadInput) in try item.text() }
        _ = try entry.optional("meaning")?.text()
        try entry.finish()
        return SharedWords.Group(name: name, members: members)
    }
}
