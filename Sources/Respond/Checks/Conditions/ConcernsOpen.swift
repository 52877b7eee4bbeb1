import Recognise
import Understand
import Vocabulary

extension CheckedContact {
    /// Earlier concerns that nothing shows to have been followed up, neither then nor by an agency that holds it now.
    func concernsOpen(_ rule: CheckRule) -> [Finding] {
        raised(rule.alerts).filter { !isTakenUp($0.about) }.map {
            Finding(.concernOpen, .alert($0.alert, $0.about), since: assessedAt, isSinceFound: true)
        }
    }

    private func isTakenUp(_ person: PersonID?) -> Bool {
        referrals.contains { $0.recommended.person == person && $0.wasTakenUp }
    }
}
