/// What haste does to a narrative: the short forms of a control room, and now and then a misspelling.
struct Slips {
    let words: WordLists

    func applied(to narrative: String, kind: String, _ chance: inout Chance) -> String {
        var text = narrative
        if kind == "call", chance.percent(35) { text = shortened(text) }
        if chance.percent(6) { text = misspelt(text) }
        return text
    }

    private func shortened(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false)
            .map { words.abbreviations[String($0)] ?? String($0) }
            .joined(separator: " ")
    }

    /// The first word that is often misspelt, misspelt.
    private func misspelt(_ text: String) -> String {
        var parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard let index = parts.firstIndex(where: { words.misspellings[$0] != nil }) else { return text }
        parts[index] = words.misspellings[parts[index]] ?? parts[index]
        return parts.joined(separator: " ")
    }
}
