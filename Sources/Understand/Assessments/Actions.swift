import Reasoning
import Recognise
import Vocabulary

extension Bench {
    /// The actions that the policy calls for on this bench.
    func actions() -> [RecommendedAction] {
        compiled.actionRules.compactMap { compiledRule in
            let rule = compiledRule.rule
            guard rule.about == scope, truth(compiledRule.when) == .yes else { return nil }
            let finding = finding(compiledRule.when)
            return RecommendedAction(
                rule: rule.id,
                kind: rule.kind,
                action: rule.action.filled(["person": names.person(person?.id)]).asSentence,
                owner: rule.owner,
                about: person?.id,
                addresses: addressed(rule.addresses),
                answers: need(rule.answers),
                due: rule.clock?.due(after: situation.contact.at, by: compiled.policy.calendar),
                because: reasons(finding)
            )
        }
    }

    /// What of this situation an action changes: the features it addresses that stand here, else its own words.
    private func addressed(_ addresses: Addresses) -> String {
        let standing = situation.features.filter { person == nil || $0.about == person?.id }.map(\.id)
        let features = addresses.features.filter(standing.contains).map(names.title).removingRepeats()
        let told = addresses.words?.filled(["person": names.person(person?.id)])
        return [told, features.isEmpty ? nil : features.listed()].compactMap(\.self).joined(separator: ": ")
    }

    /// The person's own wish where it is recorded, else the need that the policy names.
    private func need(_ need: String) -> String {
        let told = need.filled(["person": names.person(person?.id)])
        guard let wish = person?.wishes.first else { return told }
        return compiled.policy.wording[.answersWish].filled(["need": told, "wish": wish.trimmingFullStop])
    }
}
