import Understand
import Vocabulary

extension Mutant {
    /// Each rule of an alert taken away and turned round.
    static func alerts(_ policy: Policy) -> [Mutant] {
        policy.alertRules.indices.flatMap { index in
            let id = policy.alertRules[index].id
            return [
                Mutant("alert rule \(id) removed", of: id.text, policy) { $0.alertRules.remove(at: index) },
                Mutant("alert rule \(id) inverted", of: id.text, policy) {
                    $0.alertRules[index].when = .not($0.alertRules[index].when)
                },
            ]
        }
    }

    /// Each action taken away and turned round.
    static func actions(_ policy: Policy) -> [Mutant] {
        policy.actionRules.indices.flatMap { index in
            let id = policy.actionRules[index].id
            return [
                Mutant("action \(id) removed", of: id.text, policy) { $0.actionRules.remove(at: index) },
                Mutant("action \(id) inverted", of: id.text, policy) {
                    $0.actionRules[index].when = .not($0.actionRules[index].when)
                },
            ]
        }
    }
}
