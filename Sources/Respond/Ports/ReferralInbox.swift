package import Access
package import Vocabulary

/// The referrals that were sent to an agency.
package protocol ReferralInbox: ReferralRecords {
    /// Those that the reach allows; nothing that is only a draft, and nothing withdrawn before it was sent.
    func referrals(sentTo reach: Reach, _ part: InboxPart, _ page: PageRequest) throws -> Page<ReferralRecord>
}

/// The parts of an inbox.
package enum InboxPart: String, CaseIterable, Sendable {
    /// Not answered: the earliest due first, those without a time last, then the oldest.
    case open
    /// Taken up and not finished, in the same order.
    case held
    /// Finished, turned down or taken back, the latest sent first.
    case closed

    package init(_ status: ReferralRecord.Status) {
        self = status.isOpen ? .open : status.isHeld ? .held : .closed
    }
}
