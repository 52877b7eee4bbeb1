import Reasoning

/// A rule of the policy, with its condition in the engine's terms.
final class CompiledRule<Rule: Sendable>: Sendable {
    let rule: Rule
    let when: Condition

    init(rule: Rule, when: Condition) {
        self.rule = rule
        self.when = when
    }
}
