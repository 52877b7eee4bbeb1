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

    /// Between which shares it lies with a confidence of 95 per cent: Wilson's score interval (1927).
    package var interval: ClosedRange<Double>? {
        guard let share else { return nil }
        let (n, z2) = (Double(of), Self.z * Self.z)
        let middle = (share + z2 / (2 * n)) / (1 + z2 / n)
        let half = Self.z / (1 + z2 / n) * (share * (1 - share) / n + z2 / (4 * n * n)).squareRoot()
        // At none and at all it ends where the scale does; rounding must not say otherwise.
        return (shown == 0 ? 0 : middle - half)...(shown == of ? 1 : middle + half)
    }

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

    /// The 97.5th percentile of the normal distribution.
    private static let z = 1.959963984540054
}
