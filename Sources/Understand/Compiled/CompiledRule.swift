import Reasoning

/// A rule of the policy, with its condition in the engine's terms.
struct CompiledRule<Rule: Sendable>: Sendable {
    let rule: Rule
    let when: Condition
}
