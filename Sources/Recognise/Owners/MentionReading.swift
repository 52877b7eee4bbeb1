import Vocabulary

/// Finds where a narrative speaks of the people of a contact: by name, by what they are, or by a pronoun.
struct MentionReading {
    private static let mostWords = 3

    private let words: PeopleWords
    private var names: [String: Set<PersonID>] = [:]
    private var descriptions: [String: Set<PersonID>] = [:]
    /// Words that both sides of a tie bear, such as "sister"; to the only subject they mean the other side.
    private var mutual: Set<String> = []
    private let onlySubject: PersonID?
    private var sexes: [PersonID: PeopleWords.Sex] = [:]

    init(_ people: [Person], _ relationships: [Relationship], _ words: PeopleWords, onlySubject: PersonID?) {
        self.words = words
        self.onlySubject = onlySubject
        for person in people {
            for part in [person.name?.given, person.name?.family].compactMap(\.self) { name(part, person.id) }
            for role in person.roles { describe(words.roles[role] ?? [], person.id) }
        }
        for tie in relationships {
            let kind = tie.kind.lowercased()
            for relation in words.relations where relation.words.contains(kind) {
                describe(relation.words, tie.from)
                describe(relation.otherSide, tie.to)
                mutual.formUnion(Set(relation.words).intersection(relation.otherSide))
                if let sex = relation.sex { sexes[tie.from] = sex }
            }
            describe([kind], tie.from)
        }
    }

    /// Every mention, in the order of the narrative; what could be several people is nobody's.
    func mentions(in narrative: NarrativeWords) -> [Mention] {
        var mentions: [Mention] = []
        var index = 0
        while index < narrative.words.count {
            if let found = mention(at: index, in: narrative.words) {
                mentions.append(found.mention)
                index += found.length
            } else {
                index += 1
            }
        }
        return mentions
    }

    /// Whether a pronoun of this sex may stand for the person.
    func mayBe(_ person: PersonID, _ sex: PeopleWords.Sex?) -> Bool {
        guard let sex, let known = sexes[person] else { return true }
        return sex == known
    }

    /// Whether the person is known to be of this sex.
    func isKnown(_ person: PersonID, _ sex: PeopleWords.Sex?) -> Bool {
        sex != nil && sexes[person] == sex
    }

    private func mention(at index: Int, in all: [NarrativeWords.Word]) -> (mention: Mention, length: Int)? {
        for length in stride(from: min(Self.mostWords, all.count - index), through: 1, by: -1) {
            let run = all[index..<index + length]
            let text = length == 1 ? run[index].text : run.map(\.text).joined(separator: " ")
            let range = run[index].range.lowerBound..<run[index + length - 1].range.upperBound
            let next = index + length < all.count ? all[index + length].text : ""
            func mention(_ kind: Mention.Kind, _ person: PersonID?) -> (Mention, Int) {
                let last = run[index + length - 1]
                let tells = words.verbsOfTelling.contains(next)
                return (
                    Mention(kind: kind, person: person, range: range, isPossessive: last.isPossessive, tells: tells),
                    length
                )
            }
            if let people = names[text], people.count == 1 { return mention(.named, people.first) }
            if let person = described(text) { return mention(.described, person) }
            if length == 1, let sex = words.pronouns[text] { return mention(.pronoun(sex), nil) }
        }
        return nil
    }

    /// The one person whom a description fits.
    private func described(_ text: String) -> PersonID? {
        var people = descriptions[text] ?? []
        if people.count > 1, mutual.contains(text), let onlySubject { people.remove(onlySubject) }
        return people.count == 1 ? people.first : nil
    }

    private mutating func name(_ part: String, _ person: PersonID) {
        let words = NarrativeWords(part.unicodeScalars).words.map(\.text)
        guard !words.isEmpty else { return }
        names[words.joined(separator: " "), default: []].insert(person)
    }

    private mutating func describe(_ words: [String], _ person: PersonID) {
        for word in words { descriptions[word, default: []].insert(person) }
    }
}
