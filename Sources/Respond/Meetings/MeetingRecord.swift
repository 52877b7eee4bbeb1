package import Access
package import Vocabulary

/// A meeting at which agencies speak about people: when, where, who hosts and chairs it, and how it stands.
///
/// Of the people it knows nothing: each has a part of their own, which is shown to those who are invited for them.
package struct MeetingRecord: Record {
    package static let kind = RecordKind.meeting

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [] }
    package internal(set) var status: Status
    package let sort: MeetingKindID
    /// Its host's, whatever the unit.
    package let holding: Holding
    package internal(set) var begins: Instant
    /// A room, a link or a number to ring.
    package let place: String
    package internal(set) var chair: AccountID
    /// The agencies that were there; nil until it is held.
    package internal(set) var attended: [AgencyID]?
    package let convened: Convened
    /// What was done with it since it was convened, oldest first.
    package internal(set) var moves: [MadeMeetingMove]

    /// When it was convened, and by whom.
    package struct Convened: Hashable, Codable, Sendable {
        package let at: Instant
        package let by: AccountID
    }

    /// Whoever convenes it has the chair until somebody else of the host takes it.
    init(
        id: RecordID,
        _ sort: MeetingKindID,
        at begins: Instant,
        in place: String,
        convened at: Instant,
        by actor: Actor
    ) {
        self.id = id
        version = 1
        status = .convened
        self.sort = sort
        holding = Holding(agency: actor.agency, unit: nil, involved: [])
        self.begins = begins
        self.place = place
        chair = actor.account
        convened = Convened(at: at, by: actor.account)
        moves = []
    }
}

extension MeetingRecord {
    /// Where a meeting stands.
    package enum Status: String, CaseIterable, Codable, Sendable {
        /// Its people are gathered; nobody but the host sees it.
        case convened
        /// Its papers are out.
        case invited
        case held
        /// The chair has agreed the minutes.
        case closed
        case cancelled

        /// Whether it is still to be held.
        package var isComing: Bool { [.convened, .invited].contains(self) }

        /// Whether somebody has still to do something for it.
        package var isOpen: Bool { ![.closed, .cancelled].contains(self) }

        /// How it is said of a meeting.
        package var words: String {
            switch self {
            case .convened: "being prepared"
            case .invited: "called, with its papers out"
            case .held: "held, its minutes not agreed"
            case .closed: "closed"
            case .cancelled: "cancelled"
            }
        }
    }

    package var host: AgencyID { holding.agency }

    /// Whether those who are invited may know of it.
    package var isOut: Bool { made(.invite) != nil }

    /// Whether those who are invited see its papers; what is cancelled is taken back.
    package var showsPapers: Bool { isOut && status != .cancelled }
}
