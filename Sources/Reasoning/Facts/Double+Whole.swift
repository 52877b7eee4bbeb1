extension Double {
    /// The greatest whole number not above this one.
    ///
    /// Found without `rounded(.down)`, which would need the platform's mathematics library at link time.
    var wholeBelow: Double {
        guard magnitude < 0x1p52 else { return self }
        let towardsZero = Double(Int64(self))
        return towardsZero > self ? towardsZero - 1 : towardsZero
    }

    /// The least whole number not below this one.
    var wholeAbove: Double { -(-self).wholeBelow }

    /// Whether this number has no fraction.
    var isWhole: Bool { self == wholeBelow }
}
