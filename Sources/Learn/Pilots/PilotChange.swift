/// By how much a figure differs from an earlier one, or one such change from another.
package struct PilotChange: Hashable, Sendable {
    package let difference: Double
    /// Between which it lies with a confidence of 95 per cent; nil of means, of which the spread is not known.
    package let range: ClosedRange<Double>?

    init(_ difference: Double, within range: ClosedRange<Double>?) {
        self.difference = difference
        self.range = range
    }

    /// Of shares by Newcombe's interval; nil of nothing, and of figures of two kinds.
    package init?(from before: PilotFigure, to after: PilotFigure) {
        switch (before, after) {
        case (.share(let old, let first), .share(let new, let second)):
            let (earlier, later) = (ShownShare(old, of: first), ShownShare(new, of: second))
            guard let from = earlier.share, let to = later.share else { return nil }
            self.init(to - from, within: earlier.difference(to: later))
        case (.mean(let old, _), .mean(let new, _)): self.init(new - old, within: nil)
        default: return nil
        }
    }

    /// By how much more this changed than another: the difference of differences.
    ///
    /// Its interval is put together from those of the two changes as Newcombe (Statistics in Medicine 20, 2001, 2885–2893)
    /// puts it together. It supposes that the four figures were counted of different people.
    package func beyond(_ other: PilotChange) -> PilotChange {
        let whole = difference - other.difference
        guard let range, let against = other.range else { return PilotChange(whole, within: nil) }
        let below = Self.length(difference - range.lowerBound, against.upperBound - other.difference)
        let above = Self.length(range.upperBound - difference, other.difference - against.lowerBound)
        return PilotChange(whole, within: (whole - below)...(whole + above))
    }

    private static func length(_ one: Double, _ other: Double) -> Double { (one * one + other * other).squareRoot() }
}
