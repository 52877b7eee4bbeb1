import Recognise
import Understand
import Vocabulary

extension CheckedContact {
    /// Conversations that are owed to somebody who was missing and has come back, and that nobody has had with them.
    ///
    /// Having sent the referral is not having spoken; whoever declined was asked.
    func interviewsMissing(_ rule: CheckRule) -> [Finding] {
        recommended(rule.routes).filter { !isHadOrOffered($0) }.map {
            Finding(.interviewMissing, .route($0.pathway, $0.person), since: contact.summary.at)
        }
    }

    private func isHadOrOffered(_ recommended: OutlinedReferral) -> Bool {
        referrals(by: recommended).contains { [.completed, .declinedByPerson, .withdrawn].contains($0.status) }
    }
}
