import Recognise

/// How a person agrees with a search, by whole words and their beginnings and by nothing cleverer.
struct PlainMatch {
    /// For each part of the search that agrees, how surely; the surest first.
    let rungs: [Int]
    private let areAllNamed: Bool

    var parts: Int { rungs.count }

    var words: [String] {
        Set(rungs).sorted().map { Self.names[$0] }
    }

    /// Nil where the person is not meant: a whole name is asked for, or a part of it with something else.
    init?(_ person: PersonDetails, _ search: PersonSearch) {
        let own = Self.words(in: [person.given, person.family].compactMap(\.self).joined(separator: " "))
        let asked = Self.words(in: search.name ?? "")
        let named = asked.compactMap { word -> Int? in
            if own.contains(word) { return 0 }
            return own.contains { $0.hasPrefix(word) } ? 3 : nil
        }
        var others: [Int] = []
        if let born = search.born, let known = person.born {
            if born == known { others.append(1) } else if born.prefix(4) == known.prefix(4) { others.append(4) }
        }
        if let postcode = search.postcode, let known = person.postcode, Self.compact(postcode) == Self.compact(known) {
            others.append(2)
        }
        let isMeant =
            asked.isEmpty
            ? others.contains { $0 < 3 } : named.count == asked.count || !named.isEmpty && !others.isEmpty
        guard isMeant else { return nil }
        rungs = (named + others).sorted()
        areAllNamed = named.count == asked.count
    }

    /// Whether every name is theirs, and so is the day of birth or the postcode.
    var isSure: Bool {
        areAllNamed && rungs.allSatisfy { $0 < 3 } && rungs.contains(0) && rungs.contains { [1, 2].contains($0) }
    }

    private static let names = [
        "name exact", "born the same day", "same postcode", "name begins so", "born the same year",
    ]

    private static func words(in name: String) -> [String] {
        name.lowercased().split { !$0.isLetter }.map(String.init)
    }

    private static func compact(_ postcode: String) -> String {
        postcode.uppercased().filter { !$0.isWhitespace }
    }
}
