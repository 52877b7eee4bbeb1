package import Access
package import Vocabulary

/// What can be done with a referral once it is drafted.
package enum ReferralMove: String, CaseIterable, Codable, Sendable {
    case send, receive, accept, begin, complete
    case requestInformation = "request-information"
    case supplyInformation = "supply-information"
    case decline
    case declineByPerson = "decline-by-person"
    case withdraw, expire, challenge
    case answerChallenge = "answer-challenge"
    case reopen, pause, resume

    /// Whose move it is.
    package enum Side: String, CaseIterable, Sendable {
        /// Those who hold the contact.
        case sender
        /// Those of the agency it is sent to whose task that is.
        case recipient
        /// Time itself.
        case clock
    }

    /// What has to be said with it.
    package enum Asks: Sendable {
        case nothing
        /// Words, if there are any.
        case mayExplain
        case words
        /// One of the policy's reasons, and words.
        case reason
        /// What came of it, for each goal.
        case outcome
        /// Words, and the name of the one they are put to.
        case challenge
    }
}

extension ReferralMove {
    /// The life of a referral, in one table.
    package var rule: Rule {
        switch self {
        case .send:
            Rule([.draft], to: .sent, .sender, .sendReferral, .referralSent)
        case .receive:
            Rule([.sent], to: .received, .recipient, .receiveReferral, .referralReceived)
        case .requestInformation:
            Rule([.received], to: .informationRequested, .recipient, .answerReferral, .informationRequested, .words)
        case .supplyInformation:
            Rule([.informationRequested], to: .received, .sender, .sendReferral, .informationSupplied, .words)
        case .accept:
            Rule(Self.undecided, to: .accepted, .recipient, .answerReferral, .referralAccepted, .mayExplain)
        case .begin:
            Rule([.accepted], to: .inProgress, .recipient, .answerReferral, .referralBegun, .mayExplain)
        case .complete:
            Rule(Self.held, to: .completed, .recipient, .answerReferral, .referralCompleted, .outcome)
        case .decline:
            Rule(Self.undecided, to: .declined, .recipient, .answerReferral, .referralDeclined, .reason)
        case .declineByPerson:
            Rule(
                Self.undecided.union(Self.held),
                to: .declinedByPerson,
                .recipient,
                .answerReferral,
                .referralDeclinedByPerson,
                .words
            )
        case .withdraw:
            Rule(
                Self.undecided.union([.draft, .sent]),
                to: .withdrawn,
                .sender,
                .withdrawReferral,
                .referralWithdrawn,
                .words
            )
        case .expire:
            Rule([.sent, .received], to: .expired, .clock, .answerReferral, .referralExpired)
        case .challenge:
            Rule(Self.challengeable, to: nil, .sender, .sendReferral, .referralChallenged, .challenge)
        case .answerChallenge:
            Rule(Self.challengeable, to: nil, .recipient, .answerReferral, .challengeAnswered, .words)
        case .pause:
            Rule(Self.held, to: nil, .recipient, .answerReferral, .referralPaused, .words)
        case .resume:
            Rule(Self.held, to: nil, .recipient, .answerReferral, .referralResumed, .mayExplain)
        case .reopen:
            Rule([.declined, .expired], to: .received, .recipient, .answerReferral, .referralReopened, .words)
        }
    }

    private static let undecided: Set<ReferralRecord.Status> = [.received, .informationRequested]

    private static let held: Set<ReferralRecord.Status> = [.accepted, .inProgress]

    /// What a sender may see otherwise than the agency does.
    private static let challengeable: Set<ReferralRecord.Status> = [
        .sent, .received, .informationRequested, .declined, .completed, .expired,
    ]

    /// One line of the table.
    package struct Rule: Sendable {
        package let from: Set<ReferralRecord.Status>
        /// Nil where it stands as it stood.
        package let to: ReferralRecord.Status?
        package let side: Side
        package let deed: Deed
        package let event: Event.Name
        package let asks: Asks

        fileprivate init(
            _ from: Set<ReferralRecord.Status>,
            to: ReferralRecord.Status?,
            _ side: Side,
            _ deed: Deed,
            _ event: Event.Name,
            _ asks: Asks = .nothing
        ) {
            self.from = from
            self.to = to
            self.side = side
            self.deed = deed
            self.event = event
            self.asks = asks
        }
    }
}
