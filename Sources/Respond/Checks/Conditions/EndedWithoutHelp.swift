import Recognise
import Vocabulary

extension CheckedContact {
    /// What an agency finished without help for the person, and for which nobody has done anything since.
    ///
    /// Such a contact counts as held (record 28), so that nothing else asks after it.
    var endedWithoutHelp: [Finding] {
        referrals.compactMap { referral in
            guard referral.status == .completed, let done = referral.made(.complete),
                let outcome = done.outcome, withoutHelp.contains(outcome.result), !isTakenUp(after: done.at, referral)
            else { return nil }
            return Finding(.endedWithoutHelp, .referral(referral.id), since: done.at)
        }
    }

    /// Whether somebody sent another, named a holder, judged it anew or closed it.
    private func isTakenUp(after moment: Instant, _ ended: ReferralRecord) -> Bool {
        let isSent = referrals.contains { other in
            other.id != ended.id && other.person == ended.person && (other.sent.map { $0.at >= moment } ?? false)
        }
        let isNamed = closure?.holders.contains { $0.at >= moment } ?? false
        let isJudged = contact.judgement.map { $0.at > moment } ?? false
        let isClosed = closure?.closing(of: contact).map { $0.at >= moment } ?? false
        return isSent || isNamed || isJudged || isClosed
    }
}
