package import Access
package import Vocabulary

/// What was counted of the referrals of one route between two agencies, as it is; it is never shown so.
package struct RouteCounts: Hashable, Sendable {
    package let pathway: PathwayID
    /// The agency on the other side.
    package let agency: AgencyID
    package var sent = 0
    package var inTime = 0
    package var accepted = 0
    package var declined = 0
    package var declinedByPerson = 0
    package var expired = 0
    package var asked = 0
    package var completed = 0
    package var met = 0
    package var partly = 0
    package var notMet = 0
    /// In how many referrals a hope came true, in part, or did not.
    package var metIn = 0
    package var partlyIn = 0
    package var notMetIn = 0
    /// Of how many contacts they were, and how many wrote them.
    package var contacts = 0
    package var writers = 0
    /// How many wrote those of which the time was measured, and the middle of these times.
    package var timers = 0
    package var timed = 0
    package var seconds: Int?
    package var outcomes: [OutcomeID: Int] = [:]
    package var reasons: [DeclineReasonID: Int] = [:]
    package var leftOut: [String: Int] = [:]

    package init(_ pathway: PathwayID, _ agency: AgencyID) {
        self.pathway = pathway
        self.agency = agency
    }
}

/// What is counted: the referrals of one quarter, from one of their sides.
package struct CountedPart: Hashable, Sendable {
    package let side: Side
    package let from: Instant
    package let before: Instant

    package enum Side: String, CaseIterable, Sendable {
        /// Those that the own unit or agency sent.
        case sent
        /// Those that others sent to the own agency.
        case received

        package var deed: Deed { self == .sent ? .readReferral : .readReceivedReferral }
    }

    package init(_ side: Side, from: Instant, before: Instant) {
        self.side = side
        self.from = from
        self.before = before
    }
}
