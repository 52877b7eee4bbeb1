import Vocabulary

/// Tells which listed person a sentence of the narrative is about.
///
/// The person whom the sentence names, else the only subject, else nobody. Only names are read here so far.
struct ClueOwner {
    private let people: [(id: PersonID, names: [[String]])]
    private let onlySubject: PersonID?

    init(people: [Person]) {
        self.people = people.map { person in
            let names = [person.name?.given, person.name?.family].compactMap(\.self)
            return (person.id, names.map { words(of: $0.unicodeScalars) }.filter { !$0.isEmpty })
        }
        let subjects = people.filter { $0.roles.contains(.subject) }
        onlySubject = subjects.count == 1 ? subjects.first?.id : nil
    }

    func person(of sentence: ArraySlice<Unicode.Scalar>) -> PersonID? {
        let words = words(of: sentence)
        let named = people.filter { $0.names.contains { words.contains($0) } }.map(\.id)
        if let onlySubject, named.contains(onlySubject) { return onlySubject }
        return named.count == 1 ? named.first : onlySubject
    }
}

/// The words of a text as names are compared: without regard to case, to the form of an apostrophe or to a possessive.
private func words(of text: some Collection<Unicode.Scalar>) -> [String] {
    text.map { $0 == "\u{2019}" ? "'" : $0 }
        .split { !$0.properties.isAlphabetic && $0 != "'" && $0 != "-" }
        .map { word in
            var text = String.UnicodeScalarView()
            text.append(contentsOf: word)
            let bare = String(text).lowercased().trimmed
            return bare.hasSuffix("'s") ? String(bare.dropLast(2)) : bare
        }
        .filter { !$0.isEmpty }
}

extension String {
    /// The text without apostrophes and hyphens at its edges.
    fileprivate var trimmed: String {
        let isMark: (Character) -> Bool = { $0 == "'" || $0 == "-" }
        return String(drop(while: isMark).reversed().drop(while: isMark).reversed())
    }
}
