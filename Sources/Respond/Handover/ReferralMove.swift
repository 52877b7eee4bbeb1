package import Access
package import Vocabulary

/// What can be done with a referral once it is drafted; where it may stand before, and who may, is in one table.
package enum ReferralMove: String, CaseIterable, Codable, Sendable {
    case send, receive, accept, decline, withdraw

    package var rule: Rule {
        switch self {
        case .send: Rule(from: [.draft], to: .sent, by: .sender, .sendReferral, .referralSent)
        case .receive: Rule(from: [.sent], to: .received, by: .recipient, .receiveReferral, .referralReceived)
        case .accept: Rule(from: [.received], to: .accepted, by: .recipient, .answerReferral, .referralAccepted)
        case .decline:
            Rule(from: [.received], to: .declined, by: .recipient, .answerReferral, .referralDeclined, reason: true)
        case .withdraw:
            Rule(
                from: [.draft, .sent, .received],
                to: .withdrawn,
                by: .sender,
                .withdrawReferral,
                .referralWithdrawn,
                reason: true
            )
        }
    }

    /// The two sides of a hand-over.
    package enum Side: String, CaseIterable, Sendable {
        /// Those who hold the contact.
        case sender
        /// Those of the agency it is sent to whose task that is.
        case recipient
    }

    /// One line of the table.
    package struct Rule: Sendable {
        package let from: Set<ReferralRecord.Status>
        package let to: ReferralRecord.Status
        package let side: Side
        package let deed: Deed
        package let event: Event.Name
        package let needsReason: Bool

        init(
            from: Set<ReferralRecord.Status>,
            to: ReferralRecord.Status,
            by side: Side,
            _ deed: Deed,
            _ event: Event.Name,
            reason needsReason: Bool = false
        ) {
            self.from = from
            self.to = to
            self.side = side
            self.deed = deed
            self.event = event
            self.needsReason = needsReason
        }
    }
}

/// A move as it was made.
package struct MadeMove: Hashable, Codable, Sendable {
    package let move: ReferralMove
    package let at: Instant
    package let by: AccountID
    package let agency: AgencyID
    /// The reason, or what the one who accepts says.
    package let words: String?
}
