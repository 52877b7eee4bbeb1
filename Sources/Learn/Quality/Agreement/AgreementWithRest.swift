/// How often somebody judged as most of the others did, so that one who has drifted from them is found.
///
/// Four judged ten items; on all of them three agree, and the fourth differs on nine. Those three judge as most of the rest
/// do in 30 of 30 (at the very least 0.886 of them), the fourth in 1 of 10 (at the very most 0.404): the fourth has drifted.
/// Items on which the rest are evenly divided say nothing and are left out. It names nobody right: the many may have drifted.
package struct AgreementWithRest: Hashable, Sendable {
    package let own: ShareInterval
    /// How often the others judge as most of the rest; nil where the rest were never of one mind.
    package let others: ShareInterval?

    /// Whether their interval lies below that of the others, so that a slip or two is no drift.
    package var hasDrifted: Bool { others.map { own.interval.upperBound < $0.interval.lowerBound } ?? false }

    /// For each in their order; nil where there is nothing to say.
    ///
    /// `items` has of each item the category that each judged it to be in. Time is quadratic in those who judge, and linear in
    /// the items.
    package static func all(_ items: [[Int]]) -> [AgreementWithRest?] {
        let raters = items.map(\.count).min() ?? 0
        guard raters > 2 else { return Array(repeating: nil, count: raters) }
        let counts = (0..<raters).map { rater in
            let minds = items.compactMap { item -> Bool? in
                var rest = item
                let mine = rest.remove(at: rater)
                return mostly(rest).map { $0 == mine }
            }
            return (same: minds.count(where: \.self), of: minds.count)
        }
        return counts.indices.map { rater in
            let others = counts.enumerated().filter { $0.offset != rater }.map(\.element)
            let (same, whole) = others.reduce((0, 0)) { ($0.0 + $1.same, $0.1 + $1.of) }
            return ShareInterval(counts[rater].same, of: counts[rater].of).map {
                AgreementWithRest(own: $0, others: ShareInterval(same, of: whole))
            }
        }
    }

    /// What more than any other category was chosen; nil where two share the first place.
    private static func mostly(_ choices: [Int]) -> Int? {
        let counts = Dictionary(choices.map { ($0, 1) }, uniquingKeysWith: +)
        let most = counts.values.max()
        let first = counts.filter { $0.value == most }
        return first.count == 1 ? first.keys.first : nil
    }
}
