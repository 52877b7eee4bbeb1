/// So many of so many, and from and to where their true share may lie.
///
/// Of 8 items 6 agree: the share is 0.75, its interval from 0.409 to 0.929. It is Wilson's score interval (1927) with 95 %
/// confidence, which holds for few items too and never leaves 0 and 1. It supposes that the items do not depend on each other.
package struct ShareInterval: Hashable, Sendable {
    package let part: Int
    package let whole: Int

    /// Nil of nothing.
    package init?(_ part: Int, of whole: Int) {
        guard whole > 0, (0...whole).contains(part) else { return nil }
        self.part = part
        self.whole = whole
    }

    package var share: Double { Double(part) / Double(whole) }

    package var interval: ClosedRange<Double> {
        let (count, square) = (Double(whole), 1.959963984540054 * 1.959963984540054)
        let middle = (share + square / (2 * count)) / (1 + square / count)
        let variance = share * (1 - share) / count + square / (4 * count * count)
        let reach = (square * variance).squareRoot() / (1 + square / count)
        // At none and at all it ends where the scale does; rounding must not say otherwise.
        return (part == 0 ? 0 : middle - reach)...(part == whole ? 1 : middle + reach)
    }
}
