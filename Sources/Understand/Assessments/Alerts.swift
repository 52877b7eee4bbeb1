import Reasoning
import Recognise
import Vocabulary

extension Bench {
    /// The alerts that the policy raises on this bench.
    func alerts() -> [RaisedAlert] {
        compiled.policy.alertRules.filter { $0.about == scope }.compactMap { rule in
            let finding = finding(rule.when)
            guard finding.truth == .yes else { return nil }
            let told = rule.because.filled(["person": names.person(person?.id)]).asSentence
            return RaisedAlert(alert: rule.alert, about: person?.id, because: [told] + reasons(finding))
        }
    }
}
