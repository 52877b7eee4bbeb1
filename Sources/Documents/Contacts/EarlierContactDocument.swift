package import Notation
package import Vocabulary

/// Writes a contact that is kept as an entry of another one's history.
///
/// What an assessment looks at is taken over: when and where it was, who was there, the situation, what was seen, how it
/// was judged. The people are called what the other document calls them; whoever is not in it gets a name of their own.
package struct EarlierContactDocument {
    private let document: Node
    private let names: [String: String]
    private let stranger: String

    /// The number keeps the names of strangers apart from those of other earlier contacts.
    package init(_ document: Node, names: [PersonID: PersonID], number: Int) {
        self.document = document
        self.names = Dictionary(uniqueKeysWithValues: names.map { ($0.key.text, $0.value.text) })
        stranger = "earlier-\(number)-"
    }

    package var entry: Node {
        let people = document["people"]?.items ?? []
        let concerns = people.flatMap { $0["observations"]?.items ?? [] }.compactMap { $0["clue"]?.text }
        return .map([
            ("at", document["at"]),
            ("kind", document["kind"]),
            ("narrative", document["narrative"]),
            ("location", document["location"]),
            ("people", .list(people.map { .map([("id", name($0["id"])), ("home", $0["home"])]) })),
            ("situation", .list((document["situation"]?.items ?? []).map(feature))),
            ("judgement", document["judgement"]?["grade"].map { .map([("grade", $0)]) }),
            ("concerns", .list(concerns.removingRepeats().map(Node.text))),
        ])
    }

    private func feature(_ feature: Node) -> Node {
        .map([("feature", feature["feature"]), ("about", name(feature["about"])), ("by", name(feature["by"]))])
    }

    private func name(_ id: Node?) -> Node? {
        id?.text.map { .text(names[$0] ?? stranger + $0) }
    }
}
