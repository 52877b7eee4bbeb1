package import Access
package import Vocabulary

/// The plans that are kept, and what they ask of whom.
package protocol PlanRecords: Keeping {
    func plan(_ id: RecordID, _ edition: Edition) throws -> PlanRecord?
    /// Those of one contact, latest first, whoever may see them.
    func plans(of contact: RecordID) throws -> [PlanRecord]
    /// Those that the reach allows and the filter means: what is in force by the earliest day that it waits for, whether a
    /// review or an action; what has ended, the latest begun first.
    func plans(within reach: Reach, _ filter: PlanFilter, _ page: PageRequest) throws -> Page<PlanRecord>
    func plannedAction(_ id: RecordID, _ edition: Edition) throws -> PlannedAction?
    /// The actions of one plan, in the order in which they were asked, whoever may see them.
    func plannedActions(of plan: RecordID) throws -> [PlannedAction]
    /// What the agency of a reach was asked to do: what is open by the day it is due, else the latest due first.
    func plannedActions(askedOf reach: Reach, open isOpen: Bool, _ page: PageRequest) throws -> Page<PlannedAction>
    /// How many of those are open, and how many of them should have been done before a day.
    func tally(askedOf reach: Reach, on day: CalendarDay) throws -> AskedTally
    /// The days that have come into sight or have passed, and that nobody was told of so; the earliest first.
    func planDays(toTellOn day: CalendarDay, atMost limit: Int) throws -> [PlanDay]
    /// Remembers that others were told of a day, as it stood on another.
    func keepTold(_ planDay: PlanDay, on day: CalendarDay, at moment: Instant) throws
}

/// Which plans are meant.
package struct PlanFilter: Hashable, Sendable {
    package var part: PlanRecord.Status
    /// Whether those are meant that the account itself began.
    package var isMine: Bool

    package init(_ part: PlanRecord.Status = .open, isMine: Bool = false) {
        self.part = part
        self.isMine = isMine
    }
}

/// How much an agency was asked to do and has not done.
package struct AskedTally: Hashable, Sendable {
    package let open: Int
    package let overdue: Int

    package init(open: Int, overdue: Int) {
        self.open = open
        self.overdue = overdue
    }
}
