import Vocabulary

/// Tells which listed person a sentence of the narrative is about.
///
/// The person whom the sentence names, else the only subject, else nobody. Only names are read here so far.
struct ClueOwner {
    private let people: [(id: PersonID, names: [String])]
    private let onlySubject: PersonID?

    init(people: [Person]) {
        self.people = people.map { person in
            (person.id, [person.name?.given, person.name?.family].compactMap(\.self).map { $0.lowercased() })
        }
        let subjects = people.filter { $0.roles.contains(.subject) }
        onlySubject = subjects.count == 1 ? subjects.first?.id : nil
    }

    func person(of sentence: ArraySlice<Unicode.Scalar>) -> PersonID? {
        let words = Set(
            sentence.split { !$0.properties.isAlphabetic && $0 != "'" && $0 != "-" }
                .map { word in
                    var text = String.UnicodeScalarView()
                    text.append(contentsOf: word)
                    return String(text).lowercased()
                }
        )
        let named = people.filter { $0.names.contains(where: words.contains) }.map(\.id)
        if let onlySubject, named.contains(onlySubject) { return onlySubject }
        return named.count == 1 ? named.first : onlySubject
    }
}
