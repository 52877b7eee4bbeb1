import Reasoning
import Recognise
import Vocabulary

/// What a person's answer means for one route.
struct ConsentDecision {
    let state: ConsentState
    let outcome: ConsentRule.Outcome
    /// Whether a recorded lawful reason carries the referral although agreement was not given.
    let isOverridden: Bool
}

extension Bench {
    /// The answer on a route and what follows from it; nil where the policy has no such rule.
    func consent(to pathway: PathwayDefinition) -> ConsentDecision? {
        guard let person, let rule = compiled.policy.consentRules.first(where: { $0.id == pathway.consent }) else {
            return nil
        }
        let state = state(of: rule, for: person, pathway: pathway.id)
        let isChild = truth(.isChild) == .yes
        let plain = rule.states[state] ?? .hold
        let outcome = isChild ? rule.child ?? plain : plain
        let overrides =
            rule.override.lifts(state) && outcome != .send && truth(.atom(.fact(.consentOverrideReason))) == .yes
        return ConsentDecision(state: state, outcome: overrides ? .send : outcome, isOverridden: overrides)
    }

    /// The condition under which consent lets the referral be listed, for facts not yet known.
    func consentCondition(_ pathway: PathwayDefinition) -> Condition {
        guard let decision = consent(to: pathway) else { return .never }
        if decision.outcome.isListed { return .always }
        if decision.outcome == .leave { return .never }
        let rule = compiled.policy.consentRules.first { $0.id == pathway.consent }
        guard rule?.override.lifts(decision.state) == true else { return .never }
        return compiled.condition(.atom(.fact(.consentOverrideReason)))
    }

    private func state(of rule: ConsentRule, for person: Person, pathway: PathwayID) -> ConsentState {
        guard rule.whose == .parent else { return person.consent(to: pathway) }
        let parents = situation.contact.parents(of: person)
        let states = (parents.isEmpty ? [person] : parents).map { $0.consent(to: pathway) }
        return [.given, .refused, .withdrawn, .notSafeToAsk, .notAble].first(where: states.contains) ?? .notAsked
    }
}

extension Contact {
    /// Those who are recorded as parents of a person.
    func parents(of child: Person) -> [Person] {
        let kinds: Set<String> = ["parent", "mother", "father", "mum", "dad", "stepmother", "stepfather", "guardian"]
        let related = relationships.filter { $0.to == child.id && kinds.contains($0.kind.lowercased()) }.map(\.from)
        let children: Set<String> = ["child", "son", "daughter"]
        let reversed = relationships.filter { $0.from == child.id && children.contains($0.kind.lowercased()) }.map(\.to)
        let named = people.filter { (related + reversed).contains($0.id) }
        if !named.isEmpty { return named }
        return people.filter { $0.roles.contains(.parent) && $0.id != child.id }
    }
}
