package import Vocabulary

/// What can be done with a meeting once it is convened, always by its host.
package enum MeetingMove: String, CaseIterable, Codable, Sendable {
    case invite, postpone
    case takeChair = "take-chair"
    case hold, close, cancel

    /// What has to be said with it.
    package enum Asks: Sendable {
        case nothing
        case words
        /// A new time, and why.
        case time
        /// Which agencies were there.
        case attendance
    }
}

extension MeetingMove {
    /// The life of a meeting, in one table.
    package var rule: Rule {
        switch self {
        case .invite: Rule([.convened], to: .invited, .meetingCalled)
        case .postpone: Rule([.convened, .invited], to: nil, .meetingPostponed, .time)
        case .takeChair: Rule([.convened, .invited, .held], to: nil, .meetingChairTaken, .words)
        case .hold: Rule([.invited], to: .held, .meetingHeld, .attendance)
        case .close: Rule([.held], to: .closed, .meetingClosed)
        case .cancel: Rule([.convened, .invited], to: .cancelled, .meetingCancelled, .words)
        }
    }

    /// One line of the table.
    package struct Rule: Sendable {
        package let from: Set<MeetingRecord.Status>
        /// Nil where it stands as it stood.
        package let to: MeetingRecord.Status?
        package let event: Event.Name
        package let asks: Asks

        fileprivate init(
            _ from: Set<MeetingRecord.Status>,
            to: MeetingRecord.Status?,
            _ event: Event.Name,
            _ asks: Asks = .nothing
        ) {
            self.from = from
            self.to = to
            self.event = event
            self.asks = asks
        }
    }
}

/// What somebody says with a move of a meeting.
package struct MeetingSaid: Sendable {
    package var words: String?
    package var begins: Instant?
    package var attended: [AgencyID]

    package init(_ words: String? = nil, begins: Instant? = nil, attended: [AgencyID] = []) {
        self.words = words.flatMap { $0.isBlank ? nil : $0 }
        self.begins = begins
        self.attended = attended.removingRepeats()
    }
}

/// A move as it was made.
package struct MadeMeetingMove: Hashable, Codable, Sendable {
    package let move: MeetingMove
    package let at: Instant
    package let by: AccountID
    package let words: String?
    /// When it was to begin, where it was postponed.
    package let instead: Instant?
}
