import Vocabulary

extension DemoContact {
    mutating func change(_ id: String, _ change: (inout Person) -> Void) {
        for index in people.indices where people[index].id == id || (id == "c" && people[index].isChild) {
            change(&people[index])
        }
    }

    /// Takes over what a note records, about those who are there.
    mutating func take(_ note: Note, on day: CalendarDay, _ telling: Telling, _ chance: inout Chance) {
        switch note {
        case .clue(let clue, let id, let source):
            change(id) { person in
                guard !person.observations.contains(where: { $0.clue == clue }) else { return }
                person.observations.append((clue, source))
            }
        case .feature(let feature, let about, let by):
            let by = by.flatMap { by in people.contains { $0.id == by } ? by : nil }
            guard let about else { return situation.append((feature, nil, by)) }
            for id in ids(about) where !situation.contains(where: { $0.feature == feature && $0.about == id }) {
                situation.append((feature, id, by))
            }
        case .control(let control, let id, let state, let owner, let verified, let ends, let because):
            for id in ids(id) where !controls.contains(where: { $0.control == control && $0.protects == id }) {
                controls.append(
                    Control(
                        control: control,
                        protects: id,
                        state: state,
                        owner: owner,
                        verified: verified.map { day.adding(days: -$0) },
                        ends: ends.map { day.adding(days: $0) },
                        because: because.map { telling.told($0, &chance).uncapitalised }
                    )
                )
            }
        case .vulnerability(let vulnerability, let id):
            change(id) { person in
                if !person.vulnerabilities.contains(vulnerability) { person.vulnerabilities.append(vulnerability) }
            }
        case .fact(let fact, let value): answer(fact, value, &chance)
        case .consent(let id, let state, let because): change(id) { $0.consent = (state, because) }
        case .agreement(let pathway, let id, let state):
            change(id) { person in
                if !person.agreements.contains(where: { $0.pathway == pathway }) {
                    person.agreements.append((pathway, state))
                }
            }
        case .alone(let isAlone, let id): change(id) { $0.isSpokenToAlone = isAlone }
        case .voice(let words, let id):
            let told = telling.told(words, &chance)
            change(id) { $0.voice = told }
        case .wish(let words, let id):
            let told = telling.told(words, &chance)
            change(id) { $0.wishes = told }
        case .referral(let pathway, let id):
            for id in ids(id) where !routes.contains(where: { $0 == (pathway, id) }) { routes.append((pathway, id)) }
        }
    }

    /// Nothing more is open: nobody here is without protection, and police owe no more than was done.
    mutating func settle() {
        answers += laterAnswers
        laterAnswers = []
        let known = Set(answers.map(\.fact))
        let asked =
            ["crime", "immediate-risk", "duty-assumed"] + people.map { $0.id + ".unable-to-protect-self-or-others" }
        for fact in asked where !known.contains(fact) { answers.append(Answer(fact: fact, value: "no")) }
    }

    /// Facts that cannot wait are mostly answered at once; others are often found out later, and some never.
    private mutating func answer(_ fact: String, _ value: String, _ chance: inout Chance) {
        let parts = fact.split(separator: ".", maxSplits: 1).map(String.init)
        let isUrgent = ["crime", "immediate-risk", "missing-now", "returned-from-missing"].contains(parts.last ?? "")
        for id in parts.count > 1 ? ids(parts[0]) : [""] {
            let answer = Answer(fact: id.isEmpty ? fact : id + "." + parts[1], value: value)
            guard !(answers + laterAnswers).contains(where: { $0.fact == answer.fact }) else { continue }
            if chance.percent(isUrgent ? 92 : 78) {
                answers.append(answer)
            } else if !routes.isEmpty || chance.percent(75) {
                laterAnswers.append(answer)
            }
        }
    }

    private func ids(_ id: String) -> [String] {
        people.filter { $0.id == id || (id == "c" && $0.isChild) }.map(\.id)
    }
}

extension DemoContact.Person {
    fileprivate var isChild: Bool { id.hasPrefix("c") }
}

extension String {
    fileprivate var uncapitalised: String { prefix(1).lowercased() + dropFirst() }
}
