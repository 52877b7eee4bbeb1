import Recognise
import Understand
import Vocabulary

extension CheckedContact {
    /// Routes that are recommended, and for which there is neither a referral that was sent nor a reason.
    ///
    /// A reason is kept where a draft was withdrawn, or where the hub decided to share nothing.
    func routesNotSent(_ rule: CheckRule) -> [Finding] {
        recommended(rule.routes).filter { !isSettled($0) }.map {
            Finding(.referralNotSent, .route($0.pathway, $0.person), since: assessedAt, isSinceFound: true)
        }
    }

    private func isSettled(_ recommended: OutlinedReferral) -> Bool {
        let isSent = referrals(by: recommended).contains { $0.sent != nil || $0.status == .withdrawn }
        return isSent || against.contains(RecommendedRoute(recommended.pathway, for: recommended.person))
    }
}
