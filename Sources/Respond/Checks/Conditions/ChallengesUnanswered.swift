import Vocabulary

extension CheckedContact {
    /// Challenges that nobody has answered; the time of one runs from when its answer was due.
    var challengesUnanswered: [Finding] {
        referrals.compactMap { referral in
            guard let challenge = referral.openChallenge, let put = referral.made(.challenge)?.at else { return nil }
            return Finding(.challengeUnanswered, .referral(referral.id), since: challenge.answerBy ?? put)
        }
    }
}
