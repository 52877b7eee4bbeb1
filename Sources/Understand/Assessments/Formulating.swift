import Reasoning
import Recognise
import Vocabulary

extension Bench {
    /// The harms that person and situation make together, and what should have kept them away.
    func formulation() -> [Formulation] {
        guard let person else { return [] }
        return compiled.harmRules.compactMap { compiledRule in
            guard truth(compiledRule.when) == .yes else { return nil }
            let rule = compiledRule.rule
            let held = situation.vulnerabilities[person.id] ?? []
            let features = situation.features(about: person.id).map(\.id).filter(rule.features.contains)
                .removingRepeats()
            let matched = rule.vulnerabilities.map { wanted in
                held.map(\.id).filter { wanted.isEmpty || wanted.contains($0) }
            }
            let gone = situation.controls(protecting: person.id).filter { control in
                guard !control.isReliedOn else { return false }
                let guards = names.control(control.recorded.control)?.guardsAgainst ?? []
                return rule.heldBy.contains(control.recorded.control) || guards.contains(where: features.contains)
            }
            return Formulation(
                rule: rule.id,
                person: person.id,
                vulnerabilities: matched ?? held.map(\.id),
                features: features,
                controls: gone.map(\.recorded.control).removingRepeats(),
                harm: rule.harm,
                because: [rule.because.filled(["person": person.spokenName]).asSentence]
                    + gone.map(\.because).map(\.asSentence)
            )
        }
    }
}

extension Situation {
    /// Each person from whom harm comes, once, with everyone whom it threatens.
    func sources(of formulation: [Formulation]) -> [SourceOfHarm] {
        features.compactMap(\.by).removingRepeats().compactMap { by in
            let caused = features.filter { $0.by == by }
            let harmed = formulation.filter { entry in
                caused.contains { $0.about == entry.person && entry.features.contains($0.id) }
            }
            guard !harmed.isEmpty else { return nil }
            let people = harmed.map(\.person).removingRepeats()
            return SourceOfHarm(
                by: by,
                people: people,
                features: caused.filter { $0.about.map(people.contains) ?? false }.map(\.id).removingRepeats(),
                harms: harmed.map(\.harm).removingRepeats()
            )
        }
    }
}
