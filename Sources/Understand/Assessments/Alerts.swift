import Reasoning
import Recognise
import Vocabulary

extension Bench {
    /// The alerts that the policy raises on this bench.
    func alerts() -> [RaisedAlert] {
        compiled.alertRules.compactMap { compiledRule in
            let rule = compiledRule.rule
            guard rule.about == scope, truth(compiledRule.when) == .yes else { return nil }
            let finding = finding(compiledRule.when)
            let told = rule.because.filled(["person": names.person(person?.id)]).asSentence
            return RaisedAlert(alert: rule.alert, rule: rule.id, about: person?.id, because: [told] + reasons(finding))
        }
    }
}
