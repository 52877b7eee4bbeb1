import Reasoning
import Recognise
import Vocabulary

/// Gathers, over the benches of one contact, the unknown facts whose answer could change something.
struct QuestionReading {
    let policy: Policy
    let names: Names
    let situation: Situation

    /// The questions, the one with the most serious possible change first.
    func questions(on benches: [Bench]) -> [Question] {
        var pivotal: [Key: [Change]] = [:]
        for bench in benches {
            for (key, changes) in changes(on: bench) { pivotal[key, default: []] += changes }
        }
        let order = Dictionary(situation.contact.people.enumerated().map { ($0.element.id, $0.offset) }) { one, _ in one
        }
        let ranked = pivotal.sorted { one, other in
            rank(one, order) < rank(other, order)
        }
        return ranked.enumerated().compactMap { index, entry in question(entry.key, entry.value, rank: index + 1) }
    }

    /// A fact, and the person it is about; nil for the contact as a whole.
    private struct Key: Hashable {
        let fact: FactID
        let person: PersonID?
    }

    /// An outcome that an answer could bring about.
    private struct Change {
        let seriousness: Int
        let meaning: String
        let title: String
    }

    private func rank(_ entry: (key: Key, value: [Change]), _ order: [PersonID: Int]) -> (Int, Int, Int, String) {
        let person = entry.key.person.flatMap { order[$0] } ?? -1
        let gravest = entry.value.map(\.seriousness).min() ?? .max
        return (gravest, -entry.value.count, person, entry.key.fact.text)
    }

    private func changes(on bench: Bench) -> [(Key, [Change])] {
        let outcomes = bench.pivotalOutcomes()
        let pivots = bench.compiled.book.pivots(of: outcomes.map(\.decision), on: bench.sheet)
        return pivots.compactMap { pivot in
            guard let key = key(of: pivot.fact, on: bench) else { return nil }
            return (key, pivot.effects.flatMap { changes($0, among: outcomes) })
        }
    }

    private func key(of place: FactKey, on bench: Bench) -> Key? {
        let fact: FactID? =
            switch bench.compiled.symbols.places[place.index] {
            case .atom(.fact(let id)), .quantity(.fact(let id)): id
            case .quantity(.age): FactID.age
            case .atom: nil
            }
        guard let fact, let definition = names.fact(fact) else { return nil }
        return Key(fact: fact, person: definition.about == .contact ? nil : bench.person?.id)
    }

    private func changes(_ effect: Effect, among outcomes: [PivotalOutcome]) -> [Change] {
        let outcome = outcomes[effect.decision]
        let seriousness = policy.seriousness.firstIndex(of: outcome.name) ?? .max
        return effect.outcomes.filter { $0 > 0 }.map {
            Change(seriousness: seriousness, meaning: outcome.meanings[$0], title: outcome.titles[$0])
        }
    }

    private func question(_ key: Key, _ changes: [Change], rank: Int) -> Question? {
        guard let fact = names.fact(key.fact) else { return nil }
        let person = key.person.flatMap(situation.contact.person)
        let asking = Asking(policy: policy, names: names, situation: situation).way(of: fact, person: person)
        let matters = policy.wording[.questionMatters]
            .filled(["things": changes.map(\.title).removingRepeats().listed()]).asSentence
        return Question(
            ask: fact.question.filled(["person": names.person(key.person)]),
            askOf: asking.askOf,
            person: key.person,
            fact: key.fact,
            couldChange: changes.map(\.meaning).removingRepeats(),
            rank: rank,
            because: [matters] + asking.because
        )
    }
}
