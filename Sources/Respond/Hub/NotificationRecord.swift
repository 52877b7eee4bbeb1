package import Access
import Recognise
package import Vocabulary

/// A public protection notification: what a contact gives the hub to look at, from the writing to the answer.
package struct NotificationRecord: GuardedRecord {
    package static let kind = RecordKind.notification

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [contact] + about }
    package internal(set) var status: Status
    package let contact: RecordID
    /// Whom it is about.
    package let about: [RecordID]
    /// Whose it is: those who hold the contact, and the hub of the same agency.
    package var holding: Holding
    package let written: Written
    /// The partner agency that raised it; nil where those who hold the contact wrote it.
    package internal(set) var raisedFrom: AgencyID?
    /// What the hub is asked.
    package let asked: String
    /// The routes that the assessment recommended for these people when it was written.
    package let pathways: [PathwayID]
    /// When the hub last received it; what is asked again is received again.
    package internal(set) var received: Instant
    /// Who has taken it, so that two do not screen the same.
    package internal(set) var screener: AccountID?
    /// The clock that runs; nil while nobody owes anything by a time.
    package internal(set) var clock: HubClock?
    package internal(set) var decision: HubDecision?
    /// What was done with it since it was written, oldest first.
    package internal(set) var moves: [MadeNotificationMove]

    /// When it was written, and by whom.
    package struct Written: Hashable, Codable, Sendable {
        package let at: Instant
        package let by: AccountID
    }

    init(
        id: RecordID,
        of contact: ContactRecord,
        about: [RecordID],
        asking asked: String,
        pathways: [PathwayID],
        at moment: Instant,
        by actor: Actor
    ) {
        self.id = id
        version = 1
        status = .waiting
        self.contact = contact.id
        self.about = about
        holding = Holding(
            agency: contact.holding.agency,
            unit: contact.holding.unit,
            involved: contact.holding.involved.union([actor.account])
        )
        written = Written(at: moment, by: actor.account)
        self.asked = asked
        self.pathways = pathways
        received = moment
        moves = []
    }
}

extension NotificationRecord {
    /// Where a notification stands.
    package enum Status: String, CaseIterable, Codable, Sendable {
        /// Nobody of the hub has taken it.
        case waiting
        case screening
        /// Agencies are asked what they know.
        case research
        /// A strategy discussion is called, and decides.
        case discussion
        case decided
        /// The one who wrote it has read what was decided.
        case told

        /// Whether the hub has still to decide.
        package var isOpen: Bool { ![.decided, .told].contains(self) }

        /// How it is said of a notification.
        package var words: String {
            switch self {
            case .waiting: "waiting for the hub"
            case .screening: "being screened"
            case .research: "being researched"
            case .discussion: "waiting for a strategy discussion"
            case .decided: "decided"
            case .told: "decided and read"
            }
        }
    }
}
