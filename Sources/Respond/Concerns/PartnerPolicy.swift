package import Vocabulary

/// What the policy says of partners: to whom they may raise a concern, and from how many on something is counted for others.
package struct PartnerPolicy: Sendable {
    package var receivers: [ConcernReceiver]
    package var counting: SmallNumbers

    package init(receivers: [ConcernReceiver], counting: SmallNumbers) {
        self.receivers = receivers
        self.counting = counting
    }
}

/// An agency to which partners may raise a concern straight in.
package struct ConcernReceiver: Hashable, Sendable {
    package let agency: AgencyID
    /// Whether a hub screens what is raised; without one it stands in the work list of the agency.
    package let hasHub: Bool
    /// The unit that takes it and reviews what is judged; nil where nobody named one.
    package let unit: UnitID?

    package init(_ agency: AgencyID, hasHub: Bool, unit: UnitID? = nil) {
        self.agency = agency
        self.hasHub = hasHub
        self.unit = unit
    }
}
