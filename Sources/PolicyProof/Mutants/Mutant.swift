import Understand
import Vocabulary

/// A policy in which one rule was removed or turned round, to see that a case notices.
package struct Mutant: Sendable {
    /// What was changed, such as `pathway marac inverted`.
    package let name: String
    /// The id of what was changed; a case that speaks of it is the likeliest to notice.
    let subject: String
    let policy: Policy

    init(_ name: String, of subject: String, _ policy: Policy, _ change: (inout Policy) -> Void) {
        self.name = name
        self.subject = subject
        var changed = policy
        change(&changed)
        self.policy = changed
    }

    /// Every such change of a policy.
    static func all(of policy: Policy) -> [Mutant] {
        tests(policy) + roles(policy) + rolesUntilKnown(policy) + diversions(policy) + harms(policy) + concerns(policy)
            + suggestions(policy) + instruments(policy) + prompts(policy)
            + rules(policy, \.pathways, \.when) { "pathway \($0.id)" }
            + rules(policy, \.alertRules, \.when) { "alert rule \($0.id)" }
            + rules(policy, \.actionRules, \.when) { "action \($0.id)" }
    }

    private static func tests(_ policy: Policy) -> [Mutant] {
        policy.thresholds.indices.flatMap { index in
            let id = policy.thresholds[index].id
            return [
                Mutant("test \(id) removed", of: id.text, policy) { $0.thresholds[index].metWhen = .not(.always) },
                Mutant("test \(id) inverted", of: id.text, policy) {
                    $0.thresholds[index].metWhen = .not($0.thresholds[index].metWhen)
                },
            ]
        }
    }

    private static func roles(_ policy: Policy) -> [Mutant] {
        policy.agencies.indices.flatMap { agency in
            policy.agencies[agency].rows.indices.flatMap { row in
                let id = policy.agencies[agency].rows[row].id
                return [
                    Mutant("role \(id) removed", of: id.text, policy) { $0.agencies[agency].rows.remove(at: row) },
                    Mutant("role \(id) inverted", of: id.text, policy) {
                        $0.agencies[agency].rows[row].when = .not($0.agencies[agency].rows[row].when)
                    },
                ]
            }
        }
    }

    /// Each rule of a list taken away, and turned round.
    private static func rules<Rule: Identifiable>(
        _ policy: Policy,
        _ list: WritableKeyPath<Policy, [Rule]>,
        _ when: WritableKeyPath<Rule, Criterion>,
        name: (Rule) -> String
    ) -> [Mutant] where Rule.ID: CustomStringConvertible {
        policy[keyPath: list].enumerated().flatMap { index, rule in
            [
                Mutant("\(name(rule)) removed", of: rule.id.description, policy) {
                    $0[keyPath: list].remove(at: index)
                },
                Mutant("\(name(rule)) inverted", of: rule.id.description, policy) {
                    $0[keyPath: list][index][keyPath: when] = .not(rule[keyPath: when])
                },
            ]
        }
    }

    private static func rolesUntilKnown(_ policy: Policy) -> [Mutant] {
        policy.agencies.indices.filter { policy.agencies[$0].untilKnown != nil }.map { index in
            Mutant(
                "role of \(policy.agencies[index].term.id) until known removed",
                of: policy.agencies[index].term.id.text,
                policy
            ) {
                $0.agencies[index].untilKnown = nil
            }
        }
    }

    private static func diversions(_ policy: Policy) -> [Mutant] {
        policy.pathways.indices.flatMap { pathway in
            policy.pathways[pathway].diversions.indices.map { diversion in
                let to = policy.pathways[pathway].diversions[diversion].to
                return Mutant(
                    "pathway \(policy.pathways[pathway].id) to \(to) removed",
                    of: policy.pathways[pathway].id.text,
                    policy
                ) {
                    $0.pathways[pathway].diversions.remove(at: diversion)
                }
            }
        }
    }

    private static func harms(_ policy: Policy) -> [Mutant] {
        policy.harmRules.indices.flatMap { index in
            let id = policy.harmRules[index].id
            return [
                Mutant("harm \(id) removed", of: id.text, policy) { $0.harmRules.remove(at: index) },
                Mutant("harm \(id) inverted", of: id.text, policy) { $0.harmRules[index].isInverted = true },
            ]
        }
    }

    private static func concerns(_ policy: Policy) -> [Mutant] {
        policy.concernRules.indices.flatMap { index in
            let id = policy.concernRules[index].id
            return [
                Mutant("control rule \(id) removed", of: id.text, policy) { $0.concernRules.remove(at: index) },
                Mutant("control rule \(id) inverted", of: id.text, policy) {
                    $0.concernRules[index].when = .not($0.concernRules[index].when)
                },
            ]
        }
    }
}
