import Understand
import Vocabulary

extension CheckedContact {
    /// Those of whom everything is told by one account, and whose own voice is missing.
    func oneAccounts(_ rule: CheckRule) -> [Finding] {
        raised(rule.alerts).map {
            Finding(.oneAccount, .alert($0.alert, $0.about), since: assessedAt, isSinceFound: true)
        }
    }
}
