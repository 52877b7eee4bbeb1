extension FactKind {
    /// A value for each stretch of this kind's numbers that comparisons with these limits cannot tell apart, in ascending order.
    ///
    /// The stretches are the limits themselves and what lies below, between and above them. A stretch without a value of this
    /// kind is left out: there is no count between 2 and 3, and none below 0.
    func representatives(around limits: Set<Double>) -> [Double] {
        let limits = limits.sorted()
        guard let lowest = limits.first else { return [0] }
        var values: [Double] = []
        if let value = value(below: lowest) { values.append(value) }
        for (place, limit) in limits.enumerated() {
            if has(limit) { values.append(limit) }
            let next = place + 1 < limits.count ? limits[place + 1] : .infinity
            let value = value(above: limit)
            if value < next { values.append(value) }
        }
        return values
    }

    private func has(_ value: Double) -> Bool {
        (!isWhole || value.isWhole) && (self != .count || value >= 0)
    }

    /// The least value of this kind above a limit, or infinity.
    ///
    /// Beyond 2⁵³, where whole numbers lie further than one apart, the next that can be written down.
    private func value(above limit: Double) -> Double {
        guard isWhole else { return limit.nextUp }
        let value = max(limit.wholeBelow + 1, limit.nextUp)
        return self == .count ? max(0, value) : value
    }

    private func value(below limit: Double) -> Double? {
        guard self != .count else { return limit > 0 ? 0 : nil }
        let value = isWhole ? min(limit.wholeAbove - 1, limit.nextDown) : limit.nextDown
        return value.isFinite ? value : nil
    }
}
