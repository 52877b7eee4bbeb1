import Recognise
import Testing
import Vocabulary

/// A reading that knows a few clues, cues and labels, and the words for people that it is given.
func reading(people: PeopleWords = PeopleWords()) throws -> ClueReading {
    try ClueReading(
        clues: [
            clue("fearful", phrases: ["afraid|frightened"]),
            clue("drinking", phrases: ["been drinking"], opposites: ["sober"]),
            clue("prior-attempt", phrases: ["overdose*"], isHistory: true),
            clue("bruising", phrases: ["bruis*"]),
        ],
        cues: [
            CueDefinition(id: "denied", kind: .negation, direction: .before, phrases: ["no|not|denies"]),
            CueDefinition(id: "over", kind: .past, direction: .after, phrases: ["years ago"]),
            CueDefinition(id: "was", kind: .past, direction: .before, phrases: ["used to be"]),
            CueDefinition(id: "may", kind: .possible, direction: .before, phrases: ["may|if"]),
            CueDefinition(id: "other", kind: .otherPerson, direction: .before, phrases: ["her sister"]),
            CueDefinition(id: "but", kind: .ends, direction: .before, phrases: ["but"]),
            CueDefinition(id: "only", kind: .notACue, direction: .before, phrases: ["not only"]),
        ],
        labels: ["attention seeking"],
        people: people
    )
}

private func clue(
    _ id: ClueID,
    phrases: [String],
    opposites: [String] = [],
    isHistory: Bool = false
) -> ClueDefinition {
    let term = Term(id: id, title: id.text, meaning: id.text, authority: Authority(source: "A small policy"))
    return ClueDefinition(term: term, phrases: phrases, opposites: opposites, isHistory: isHistory)
}

extension PeopleWords {
    /// Words for a few relations, roles and pronouns; bruising is what others do to a person.
    static var few: PeopleWords {
        var words = PeopleWords()
        words.relations = [
            Relation(words: ["son"], sex: .male, otherSide: ["mother", "mum", "parent"]),
            Relation(words: ["sister"], sex: .female, otherSide: ["sister", "brother"]),
            Relation(words: ["partner", "ex partner"], sex: nil, otherSide: ["partner"]),
        ]
        words.roles = [.victim: ["victim", "injured party"], .suspect: ["suspect"], .caller: ["caller", "informant"]]
        words.pronouns = ["he": .male, "him": .male, "she": .female, "her": .female, "they": nil]
        words.verbsOfTelling = ["says", "said", "reports"]
        words.doneToPerson = ["bruising"]
        return words
    }
}

/// A contact in which a narrative tells of some people.
func contact(_ narrative: String, _ people: Person...) throws -> Contact {
    let at = try #require(Instant(text: "2026-11-20T12:00:00Z"))
    return Contact(at: at, kind: .attended, narrative: narrative, people: people)
}

extension Contact {
    func related(_ from: PersonID, _ kind: String, of to: PersonID) -> Contact {
        var copy = self
        copy.relationships.append(Relationship(from: from, to: to, kind: kind))
        return copy
    }
}

extension Person {
    static func named(_ id: PersonID, _ given: String?, _ family: String? = nil, _ roles: Role...) -> Person {
        var person = Person(id, roles: Set(roles))
        person.name = PersonName(given: given, family: family)
        return person
    }
}
