/// How often a behaviour was shown where there was occasion for it, and what can be said of that.
package struct ShownShare: Hashable, Sendable {
    package let shown: Int
    package let of: Int

    package init(_ shown: Int, of all: Int) {
        self.shown = shown
        of = all
    }

    package init(_ sightings: [Sighting]) {
        self.init(sightings.count(where: \.isShown), of: sightings.count)
    }

    /// Of no samples there is no share.
    package var share: Double? { of > 0 ? Double(shown) / Double(of) : nil }

    /// Between which shares it lies with a confidence of 95 per cent; nil of nothing.
    package var interval: ClosedRange<Double>? { ShareInterval(shown, of: of)?.interval }

    /// Between which differences the other share lies from this one: Newcombe's hybrid score interval (1998, method 10).
    package func difference(to other: ShownShare) -> ClosedRange<Double>? {
        guard let before = share, let after = other.share, let old = interval, let new = other.interval else {
            return nil
        }
        let below = Self.length(after - new.lowerBound, old.upperBound - before)
        let above = Self.length(new.upperBound - after, before - old.lowerBound)
        return (after - before - below)...(after - before + above)
    }

    private static func length(_ one: Double, _ other: Double) -> Double { (one * one + other * other).squareRoot() }
}
