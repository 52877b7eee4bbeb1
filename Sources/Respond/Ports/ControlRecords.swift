package import Access
package import Recognise
package import Vocabulary

/// The controls of the contacts that are kept, looked up without opening a single contact.
package protocol ControlRecords: ContactRecords {
    /// Those that show on the board of a day: what stands, the earliest due first; then what has lapsed, the latest first; each
    /// by contact and id besides.
    func controlsLapsing(within reach: Reach, on day: CalendarDay, _ page: PageRequest) throws -> Page<ControlPlace>
    /// Those that ended before a day with nothing after them, and that nobody has said so of; the earliest first.
    func controlsRunOut(by day: CalendarDay, atMost limit: Int) throws -> [ControlPlace]
    /// Those that show on the board of a day and that nobody was warned of; the earliest due first.
    func controlsToWarnOf(on day: CalendarDay, atMost limit: Int) throws -> [ControlPlace]
    /// Remembers that others were warned of a control, and of which end.
    func keepWarning(of control: ControlPlace, at moment: Instant) throws
}

/// Where a control is found, and the day on which it is due.
package struct ControlPlace: Hashable, Sendable {
    package let contact: RecordID
    package let control: HeldControlID
    package let due: CalendarDay

    package init(_ contact: RecordID, _ control: HeldControlID, due: CalendarDay) {
        self.contact = contact
        self.control = control
        self.due = due
    }

    /// Where it stands on the board, by what is less: what can still be prevented comes before what has lapsed.
    package func order(of state: HeldControl.State) -> Int {
        state == .standing ? due.number : 10_000_000 - due.number
    }

    /// Where a list is read on.
    package var cursor: String { contact.text + "/" + control.text }
}
