package import Recognise

/// What others of the same standing made of an invented contact at their first look.
package enum PeerView: Hashable, Sendable {
    case grades([Grade: Int])
    /// Fewer than the policy asks for: their number would tell who judged what.
    case tooFew
    /// Nobody has said what rank the one who asks has.
    case standingUnknown

    package init(_ counts: [Grade: Int], atLeast fewest: Int) {
        self = counts.values.reduce(0, +) >= fewest ? .grades(counts) : .tooFew
    }
}
