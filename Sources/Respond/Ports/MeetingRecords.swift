package import Access
package import Vocabulary

/// The meetings that are kept, and the parts of the people who are discussed.
package protocol MeetingRecords: Keeping {
    func meeting(_ id: RecordID, _ edition: Edition) throws -> MeetingRecord?
    func meetingPart(_ id: RecordID, _ edition: Edition) throws -> MeetingPartRecord?
    /// Those of one meeting, in the order in which they were put on, whoever may see them.
    func parts(of meeting: RecordID) throws -> [MeetingPartRecord]
    /// Those about one person, latest first, whoever may see them.
    func parts(about person: RecordID) throws -> [MeetingPartRecord]
    /// Those that the agency of a reach hosts or is invited to: what is open and begins first, or over and the latest first.
    func meetings(within reach: Reach, open isOpen: Bool, _ page: PageRequest) throws -> Page<MeetingRecord>
    /// The people of the agency's cancelled meetings who were put on no other since, oldest first.
    ///
    /// Only those by whose referral the agency still holds them, or whose notification is still discussed.
    func partsWithoutMeeting(of reach: Reach, atMost limit: Int) throws -> [MeetingPartRecord]
    /// What the agency of a reach is asked, or what its own meetings asked of others; the earliest due first.
    func actions(
        _ list: ActionList,
        of reach: Reach,
        on today: CalendarDay,
        _ page: PageRequest
    ) throws
        -> Page<AskedAction>
    /// What meetings asked that is not answered and that nobody was told of as it stands on a day; the earliest due first.
    func meetingActionDays(toTellOn day: CalendarDay, atMost limit: Int) throws -> [MeetingActionDay]
    /// Remembers that others were told of an action, as it stood on a day.
    func keepTold(_ told: MeetingActionDay, on day: CalendarDay, at moment: Instant) throws
}

/// Which actions of meetings are meant.
package enum ActionList: String, CaseIterable, Sendable {
    /// Asked of the agency, and not answered.
    case asked
    /// Asked of the agency, and answered.
    case answered
    /// Asked by meetings that the agency hosts, not answered, and due before today.
    case overdue
}
