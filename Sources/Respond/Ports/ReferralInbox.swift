package import Access
package import Vocabulary

/// The referrals that were sent to an agency.
package protocol ReferralInbox: Keeping {
    /// Those that the reach allows; nothing that is only a draft, and nothing withdrawn before it was sent.
    func referrals(sentTo reach: Reach, _ part: InboxPart, _ page: PageRequest) throws -> Page<ReferralRecord>
}

/// The parts of an inbox.
package enum InboxPart: String, CaseIterable, Sendable {
    /// Sent or received and not answered: the earliest due first, those without a time last, then the oldest.
    case open
    /// Answered or withdrawn, the latest sent first.
    case closed

    package init(_ status: ReferralRecord.Status) {
        self = [.sent, .received].contains(status) ? .open : .closed
    }
}
