package import Vocabulary

/// Something that should stand between a person and harm, as the responder recorded it.
package struct RecordedControl: Hashable, Sendable {
    package var control: ControlID
    package var protects: PersonID?
    package var owner: ControlOwnerID?
    package var state: ControlState
    /// The day on which somebody last saw that it works.
    package var verified: CalendarDay?
    package var ends: CalendarDay?
    /// What follows when it ends; nil where nothing does or nobody knows.
    package var successor: String?
    package var failedBecause: String?

    package init(_ control: ControlID, protects: PersonID?, state: ControlState) {
        self.control = control
        self.protects = protects
        self.state = state
    }
}

/// How a control stands.
package enum ControlState: String, CaseIterable, Sendable {
    case working, weakened, failed, unknown
    case neverExisted = "never-existed"
}
