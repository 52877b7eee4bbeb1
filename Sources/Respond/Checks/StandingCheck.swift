/// What Heed looks for by itself: work that should have been done, and shows nowhere.
///
/// What is looked for is written here; where, after how long and by whose care is the policy's.
package enum StandingCheck: String, CaseIterable, Codable, Sendable {
    /// A route was recommended, and there is neither a referral nor a reason.
    case referralNotSent = "referral-not-sent"
    /// A grade was lowered, and nobody else has looked.
    case loweredUnseen = "lowered-unseen"
    /// Somebody has come back, and nobody has spoken with them about it.
    case interviewMissing = "interview-missing"
    /// An agency accepted, and has not said what came of it.
    case outcomeMissing = "outcome-missing"
    /// It was sent, and nobody there has looked at it.
    case handOverUnread = "hand-over-unread"
    /// Everything that is told comes from one account.
    case oneAccount = "one-account"
    /// Somebody was worried, and nobody has followed it up.
    case concernOpen = "concern-open"
    /// A challenge should have been answered.
    case challengeUnanswered = "challenge-unanswered"
    /// An agency finished without help for the person, and nobody has taken it up since.
    case endedWithoutHelp = "ended-without-help"

    /// Where a list has it.
    package var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension StandingCheck {
    /// What a contact lacks, whether its time is over or not.
    func findings(in contact: CheckedContact, _ rule: CheckRule) -> [Finding] {
        switch self {
        case .referralNotSent: contact.routesNotSent(rule)
        case .loweredUnseen: contact.loweredUnseen
        case .interviewMissing: contact.interviewsMissing(rule)
        case .outcomeMissing: contact.outcomesMissing
        case .handOverUnread: contact.handOversUnread
        case .oneAccount: contact.oneAccounts(rule)
        case .concernOpen: contact.concernsOpen(rule)
        case .challengeUnanswered: contact.challengesUnanswered
        case .endedWithoutHelp: contact.endedWithoutHelp
        }
    }
}
