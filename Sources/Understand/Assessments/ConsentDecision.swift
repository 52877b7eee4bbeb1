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
    func consent(to pathway: CompiledPathway) -> ConsentDecision? {
        guard let person, let rule = pathway.consentRule else { return nil }
        let state = state(of: rule, for: person, pathway: pathway.definition.id)
        let outcome = rule.outcome(of: state, isChild: truth(compiled.isChild) == .yes)
        let isLifted = rule.override.lifts(state) && outcome != .send && outcome != .leave
        let overrides = isLifted && truth(compiled.hasOverrideReason) == .yes
        return ConsentDecision(state: state, outcome: overrides ? .send : outcome, isOverridden: overrides)
    }

    /// The condition under which consent lets the referral be listed, for facts not yet known, an unknown age included.
    func consentCondition(_ pathway: CompiledPathway) -> Condition {
        guard let person, let rule = pathway.consentRule else { return .never }
        let state = state(of: rule, for: person, pathway: pathway.definition.id)
        let child = listed(rule.outcome(of: state, isChild: true), lifts: rule.override.lifts(state))
        let adult = listed(rule.outcome(of: state, isChild: false), lifts: rule.override.lifts(state))
        guard child != adult else { return adult }
        return .any([.all([compiled.isChild, child]), .all([.not(compiled.isChild), adult])])
    }

    private func listed(_ outcome: ConsentRule.Outcome, lifts: Bool) -> Condition {
        if outcome.isListed { return .always }
        guard lifts, outcome != .leave else { return .never }
        return compiled.hasOverrideReason
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
