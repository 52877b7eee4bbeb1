import Vocabulary

extension CheckedContact {
    /// What an agency accepted and has not finished; its time runs from the end of the stage, and not while it is stopped.
    var outcomesMissing: [Finding] {
        referrals.filter { $0.status.isHeld && $0.stopped == nil }.compactMap { referral in
            let since = referral.clock?.due ?? referral.made(.accept)?.at
            return since.map { Finding(.outcomeMissing, .referral(referral.id), since: $0) }
        }
    }
}
