package import Access
package import Vocabulary

/// What can be done with a notification once it is written.
package enum NotificationMove: String, CaseIterable, Codable, Sendable {
    case take
    case takeOver = "take-over"
    case giveBack = "give-back"
    case research
    case callDiscussion = "call-discussion"
    case decide
    case decideTogether = "decide-together"
    case acknowledge
    case askAgain = "ask-again"
    case reopen

    /// Whose move it is.
    package enum Side: String, CaseIterable, Sendable {
        /// Those who hold the contact.
        case writer
        /// Those who screen for the agency.
        case hub
    }

    /// What has to be said with it.
    package enum Asks: Sendable {
        case nothing
        /// Words, if there are any.
        case mayExplain
        case words
        /// Whom to ask, what, and on what footing.
        case question
        /// What is decided, why, and on what footing.
        case decision
    }
}

extension NotificationMove {
    /// The life of a notification, in one table.
    package var rule: Rule {
        switch self {
        case .take: Rule([.waiting], to: .screening, .hub, .notificationTaken)
        case .takeOver: Rule(Self.taken, to: nil, .hub, .notificationTakenOver, .words)
        case .giveBack: Rule([.screening], to: .waiting, .hub, .notificationGivenBack, .mayExplain)
        case .research: Rule(Self.taken, to: .research, .hub, .researchAsked, .question)
        case .callDiscussion: Rule([.screening, .research], to: .discussion, .hub, .discussionCalled, .words)
        case .decide: Rule(Self.taken, to: .decided, .hub, .notificationDecided, .decision)
        case .decideTogether:
            Rule([.waiting, .screening], to: .decided, .hub, .notificationDecidedTogether, .decision)
        case .acknowledge: Rule([.decided], to: .told, .writer, .notificationAcknowledged)
        case .askAgain: Rule([.decided, .told], to: .waiting, .writer, .notificationAskedAgain, .words)
        case .reopen: Rule([.decided, .told], to: .screening, .hub, .notificationReopened, .words)
        }
    }

    /// Whether only the one who has taken it may make it.
    var isScreeners: Bool { [.giveBack, .research, .callDiscussion, .decide].contains(self) }

    /// Whether it makes the one who makes it the one who screens.
    var takes: Bool { [.take, .takeOver, .decideTogether, .reopen].contains(self) }

    private static let taken: Set<NotificationRecord.Status> = [.screening, .research, .discussion]

    /// One line of the table.
    package struct Rule: Sendable {
        package let from: Set<NotificationRecord.Status>
        /// Nil where it stands as it stood.
        package let to: NotificationRecord.Status?
        package let side: Side
        package let event: Event.Name
        package let asks: Asks

        package var deed: Deed { side == .hub ? .screenNotification : .notifyHub }

        fileprivate init(
            _ from: Set<NotificationRecord.Status>,
            to: NotificationRecord.Status?,
            _ side: Side,
            _ event: Event.Name,
            _ asks: Asks = .nothing
        ) {
            self.from = from
            self.to = to
            self.side = side
            self.event = event
            self.asks = asks
        }
    }
}

/// A move as it was made.
package struct MadeNotificationMove: Hashable, Codable, Sendable {
    package let move: NotificationMove
    package let at: Instant
    package let by: AccountID
    /// The reason, or what is said besides.
    package let words: String?
    /// By when the stage that it ended should have ended, where it came later.
    package let lateSince: Instant?
}
