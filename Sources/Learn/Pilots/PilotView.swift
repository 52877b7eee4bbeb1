/// A pilot as somebody sees it.
package struct PilotView: Sendable {
    package let record: Pilot
    /// How the programme is called that is tried; nil where none is.
    package let programme: String?
    /// Measure by measure, in the order in which they were planned.
    package let outcomes: [PilotOutcome]
    /// Of how many a figure has to be at least before a change is told.
    package let fewest: Int
    /// What the one who sees it may do with it now.
    package let moves: Set<PilotMove>
}
