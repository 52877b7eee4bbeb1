import ClueSpotting
import Vocabulary

/// Finds the clues of a contact: those that somebody noted, and those that stand in the narrative.
package struct ClueReading: Sendable {
    private let spotter: Spotter
    private let recent = RecentTexts<[Spot]>(most: 128)
    private let ids: [ClueID]
    private let people: PeopleWords

    /// Compiles the phrases of the policy once.
    ///
    /// - Throws: `PhraseProblem` where a phrase cannot be read.
    package init(
        clues: [ClueDefinition],
        cues: [CueDefinition],
        labels: [String] = [],
        words: SharedWords = SharedWords(),
        people: PeopleWords = PeopleWords()
    ) throws(PhraseProblem) {
        ids = clues.map(\.term.id)
        self.people = people
        let patterns = clues.enumerated().flatMap { index, clue in
            clue.phrases.map { Pattern(clue: ClueKey(index: index), phrase: $0, isHistory: clue.isHistory) }
                + clue.opposites.map { Pattern(clue: ClueKey(index: index), phrase: $0, isOpposite: true) }
        }
        let label = ClueKey(index: clues.count)
        let labelling = labels.map { Pattern(clue: label, phrase: $0) }
        do {
            spotter = Spotter(
                try Lexicon(
                    patterns: patterns + labelling,
                    cues: cues.flatMap(\.asCues),
                    groups: words.asWordGroups,
                    wordsOfTheirOwn: words.wordsOfTheirOwn
                )
            )
        } catch {
            throw PhraseProblem(text: error.description)
        }
    }

    /// The clues of a contact, observations first and then those of the narrative in its order; and what labels.
    package func words(of contact: Contact) -> FoundWords {
        let observed = contact.people.flatMap { person in
            person.observations.map {
                FoundClue(
                    clue: $0.clue,
                    person: person.id,
                    origin: .observation,
                    quote: $0.note,
                    range: nil,
                    assertion: .present
                )
            }
        }
        let told = told(in: contact)
        return FoundWords(clues: observed + told.clues, labels: told.labels)
    }

    /// The clues of a bare text, which names nobody.
    package func clues(in text: String) -> [FoundClue] {
        let scalars = Array(text.unicodeScalars)
        return spotter.spot(in: text).filter { $0.clue.index < ids.count }.map {
            found($0, in: scalars, person: nil, $0.assertion)
        }
    }

    /// How a text holds one phrase; the whole text is judged where the phrase is not in it.
    package func judge(_ target: String, in text: String) -> TargetReading {
        TargetReading(spotter.judge(target: Spotter.range(of: target, in: text), in: text))
    }

    private func told(in contact: Contact) -> FoundWords {
        guard !contact.narrative.isEmpty else { return FoundWords(clues: []) }
        let scalars = Array(contact.narrative.unicodeScalars)
        let owner = ClueOwner(contact, narrative: scalars, people)
        let spots = recent.made(of: contact.narrative) { spotter.spot(in: contact.narrative) }
        return FoundWords(
            clues: spots.filter { $0.clue.index < ids.count }.map { spot in
                found(spot, in: scalars, owner)
            },
            labels: spots.filter { $0.clue.index == ids.count }.map { quote(scalars[$0.range]) }
        )
    }

    /// A clue whose words give it to somebody else is that person's own where the person is listed.
    private func found(_ spot: Spot, in scalars: [Unicode.Scalar], _ owner: ClueOwner) -> FoundClue {
        guard spot.assertion == .otherPerson else {
            let person = owner.person(of: ids[spot.clue.index], at: spot.range, in: spot.sentence)
            return found(spot, in: scalars, person: person, spot.assertion)
        }
        let listed = spot.cue.flatMap(owner.listedPerson)
        return found(spot, in: scalars, person: listed, listed == nil ? .otherPerson : spot.ownAssertion)
    }

    private func found(
        _ spot: Spot,
        in scalars: [Unicode.Scalar],
        person: PersonID?,
        _ assertion: Assertion
    ) -> FoundClue {
        FoundClue(
            clue: ids[spot.clue.index],
            person: person,
            origin: .narrative,
            quote: quote(scalars[spot.range]),
            range: spot.range,
            assertion: FoundClue.Assertion(assertion),
            grounds: FoundClue.Grounds(
                phrase: spotter.lexicon.patterns[spot.pattern].phrase,
                cue: spot.cue.map { FoundClue.Cue(quote: quote(scalars[$0]), range: $0) }
            )
        )
    }
}

private func quote(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
}

/// A phrase of the policy that cannot be read, in words.
package struct PhraseProblem: Error, Hashable, Sendable {
    package let text: String
}

extension CueDefinition {
    fileprivate var asCues: [Cue] {
        phrases.map { Cue(phrase: $0, kind: CueKind(kind), position: Cue.Position(direction), window: window) }
    }
}

extension Cue.Position {
    fileprivate init(_ direction: CueDefinition.Direction) {
        self =
            switch direction {
            case .before: .before
            case .after: .after
            case .either: .either
            }
    }
}

extension CueKind {
    fileprivate init(_ kind: CueDefinition.Kind) {
        self =
            switch kind {
            case .negation: .negation
            case .past: .past
            case .possible: .possible
            case .hypothetical: .hypothetical
            case .ends: .ends
            case .otherPerson: .otherPerson
            case .notACue: .notACue
            }
    }
}

extension FoundClue.Assertion {
    fileprivate init(_ assertion: Assertion) {
        self =
            switch assertion {
            case .present: .present
            case .negated: .negated
            case .past: .past
            case .possible: .possible
            case .otherPerson: .otherPerson
            }
    }
}
