/// Pivots in the order to ask: the most serious possible change first.
///
/// Of equally serious ones those come first that could change more decisions, then the earlier facts.
///
/// - Parameters:
///   - pivots: What to put in order.
///   - seriousness: How serious an outcome of a decision is, the smaller the graver. A change is as serious as the gravest
///     outcome it could lead to or from.
/// - Returns: The same pivots, in that order.
public func ranked(_ pivots: [Pivot], seriousness: (_ decision: Int, _ outcome: Int) -> Int) -> [Pivot] {
    let weighed = pivots.map { pivot in
        let gravest = pivot.effects.flatMap { effect in
            effect.outcomes.map { seriousness(effect.decision, $0) }
        }.min()
        return (pivot: pivot, gravest: gravest ?? Int.max)
    }
    return weighed.sorted { left, right in
        if left.gravest != right.gravest { return left.gravest < right.gravest }
        if left.pivot.effects.count != right.pivot.effects.count {
            return left.pivot.effects.count > right.pivot.effects.count
        }
        return left.pivot.fact < right.pivot.fact
    }.map { $0.pivot }
}
