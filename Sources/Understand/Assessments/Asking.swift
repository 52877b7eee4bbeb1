import Recognise
import Vocabulary

/// Decides from whom an answer is had without harming a person or the evidence.
struct Asking {
    let policy: Policy
    let names: Names
    let situation: Situation

    func way(of fact: FactDefinition, person: Person?) -> (askOf: AskOf, because: [String]) {
        guard fact.askOf == .person, let person else { return (fact.askOf, []) }
        if let age = situation.age(of: person), age < 18 {
            return (.specialist, [say(.specialistForChild, person)])
        }
        if isComplainantOfSexualOffence(person) {
            return (.specialist, [say(.specialistForComplainant, person)])
        }
        let feared = thoseFeared(by: person)
        guard !feared.isEmpty else { return (.person, []) }
        return (.person, [say(.askApart, person, feared.map { names.person($0) }.listed("or"))])
    }

    private func isComplainantOfSexualOffence(_ person: Person) -> Bool {
        person.roles.contains(.victim)
            && situation.features(about: person.id).contains { policy.sexualFeatures.contains($0.id) }
    }

    /// Those who cause a harmful feature about the person.
    private func thoseFeared(by person: Person) -> [PersonID] {
        situation.features(about: person.id)
            .filter { names.feature($0.id)?.isHarmful == true && $0.by != person.id }
            .compactMap(\.by).removingRepeats()
    }

    private func say(_ phrase: Wording.Phrase, _ person: Person, _ things: String = "") -> String {
        policy.wording[phrase].filled(["person": person.spokenName, "things": things]).asSentence
    }
}
