import Recognise
import Vocabulary

/// Noon on Friday 20 November 2026, on which every contact here happens unless its test says otherwise.
let noon = LocalTime.instant(on: today, minuteOfDay: 720)

/// Friday 20 November 2026.
let today = CalendarDay(number: 20_777)

extension Contact {
    static func of(_ people: Person...) -> Contact {
        Contact(at: noon, kind: .attended, people: people)
    }

    func with(_ change: (inout Contact) -> Void) -> Contact {
        var copy = self
        change(&copy)
        return copy
    }

    func answering(_ fact: FactID, _ answer: Answer, about person: PersonID? = "p1") -> Contact {
        with { $0.answers[fact, about: person] = answer }
    }

    func feature(_ id: FeatureID, about: PersonID? = "p1", by: PersonID? = nil) -> Contact {
        with { $0.situation.append(RecordedFeature(id, about: about, by: by)) }
    }

    func control(
        _ id: ControlID,
        protects: PersonID? = "p1",
        _ state: ControlState = .working,
        ends: CalendarDay? = nil,
        successor: String? = nil
    ) -> Contact {
        with {
            var control = RecordedControl(id, protects: protects, state: state)
            control.ends = ends
            control.successor = successor
            $0.controls.append(control)
        }
    }

    func earlier(
        daysAgo: Int,
        _ kind: ContactKind = .call,
        people: [PersonID] = ["p1"],
        places: [Location] = [],
        grade: Grade? = nil,
        features: [FeatureID] = [],
        concerns: [ClueID] = []
    ) -> Contact {
        with {
            $0.history.append(
                EarlierContact(
                    at: at.adding(days: -daysAgo),
                    kind: kind,
                    people: people,
                    places: places,
                    situation: features.map { RecordedFeature($0, about: people.first) },
                    grade: grade,
                    concerns: concerns
                )
            )
        }
    }

    func related(_ from: PersonID, _ kind: String, of to: PersonID) -> Contact {
        with { $0.relationships.append(Relationship(from: from, to: to, kind: kind)) }
    }
}

extension Person {
    static func adult(_ id: PersonID = "p1", _ roles: Role...) -> Person {
        Person(id, roles: Set(roles), birth: .aged(40))
    }

    static func child(_ id: PersonID = "p1", _ roles: Role...) -> Person {
        Person(id, roles: Set(roles), birth: .aged(9))
    }

    func with(_ change: (inout Person) -> Void) -> Person {
        var copy = self
        change(&copy)
        return copy
    }

    func consenting(_ state: ConsentState) -> Person {
        with { $0.consent = Consent(state) }
    }

    func agreeing(to pathway: PathwayID, _ state: ConsentState) -> Person {
        with { $0.agreements.append(Agreement(pathway, state)) }
    }
}

extension FoundClue {
    /// A clue that somebody noted about a person.
    static func seen(_ clue: ClueID, of person: PersonID? = "p1", _ assertion: Assertion = .present) -> FoundClue {
        FoundClue(clue: clue, person: person, origin: .observation, quote: nil, range: nil, assertion: assertion)
    }
}
