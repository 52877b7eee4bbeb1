package import Access
package import Vocabulary

/// The notifications that are kept.
package protocol NotificationRecords: Keeping {
    func notification(_ id: RecordID, _ edition: Edition) throws -> NotificationRecord?
    /// Those of one contact, latest first, whoever may see them.
    func notifications(of contact: RecordID) throws -> [NotificationRecord]
    /// Those that the reach allows and the filter means: what nobody has judged first, then by judged grade, then the
    /// one received longest ago, then by id.
    func notifications(
        within reach: Reach,
        _ filter: NotificationFilter,
        at moment: Instant,
        _ page: PageRequest
    ) throws -> Page<NotificationRecord>
    /// Those that an account wrote and that are decided, though it has not read how; the longest decided first.
    func notificationsToRead(by account: AccountID, atMost limit: Int) throws -> [NotificationRecord]
}

/// Which notifications of a hub are meant.
package struct NotificationFilter: Hashable, Sendable {
    package var part: Part
    package var whose: Whose?
    package var isUnjudged: Bool
    package var isOverdue: Bool
    package var pathway: PathwayID?

    package init(
        _ part: Part = .open,
        whose: Whose? = nil,
        isUnjudged: Bool = false,
        isOverdue: Bool = false,
        pathway: PathwayID? = nil
    ) {
        self.part = part
        self.whose = whose
        self.isUnjudged = isUnjudged
        self.isOverdue = isOverdue
        self.pathway = pathway
    }

    package enum Part: String, CaseIterable, Sendable {
        case open, decided
    }

    package enum Whose: String, CaseIterable, Sendable {
        /// Those that the account has taken.
        case mine
        /// Those that nobody has taken.
        case nobody
    }
}
