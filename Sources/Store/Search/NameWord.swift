/// One word of a name, and the longer words that it may be a part of: `smith` of `smithjones`, `neil` of `oneil`.
struct NameWord: Hashable {
    let text: String
    var joined: Set<String> = []

    /// The words of a name; a letter that stands alone counts only as part of a longer word or where nothing else does.
    static func all(in name: String) -> [NameWord] {
        var words = NameFolding.words(name).flatMap(parts)
        for index in words.indices.dropLast() where particles.contains(words[index].text) {
            let whole = words[index].text + words[index + 1].text
            words[index].joined.insert(whole)
            words[index + 1].joined.insert(whole)
        }
        let telling = words.filter { $0.text.count > 1 || !$0.joined.isEmpty }
        return Array((telling.isEmpty ? words : telling).prefix(most))
    }

    /// The parts between hyphens, each with the whole.
    private static func parts(of word: String) -> [NameWord] {
        let parts = word.split(separator: "-").map(String.init)
        let whole: Set = [parts.joined()]
        return parts.map { NameWord(text: $0, joined: parts.count > 1 ? whole : []) }
    }

    /// What is written apart from the name that follows by some, and together with it by others.
    private static let particles: Set = ["o", "d", "mc", "mac", "al", "el", "de", "di", "da", "van", "le", "la", "st"]

    private static let most = 16
}
