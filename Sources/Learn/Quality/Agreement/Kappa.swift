/// How far judgements agree beyond what chance alone would give: 1 is all, 0 is what chance gives, below 0 is less.
package struct Kappa: Hashable, Sendable {
    package let value: Double
    /// Asymptotic, in the unit of `value`.
    package let standardError: Double

    /// From and to where it may lie, with 95 % confidence; of a kappa it never leads beyond -1 and 1.
    package var interval: ClosedRange<Double> {
        let reach = 1.959963984540054 * standardError
        return max(-1, value - reach)...min(1, value + reach)
    }
}

/// What can be said of the agreement of some judgements.
package enum Agreement: Hashable, Sendable {
    case kappa(Kappa)
    case undefined(Reason)

    /// Why no kappa can be told.
    package enum Reason: String, CaseIterable, Sendable {
        case tooFewItems = "too-few-items"
        case tooFewAssessors = "too-few-assessors"
        /// Everybody judged everything alike: chance would give the same, so that nothing can be told beyond it.
        case allAlike = "all-alike"
    }

    package var kappa: Kappa? { if case .kappa(let kappa) = self { kappa } else { nil } }
}
