/// Fleiss' kappa: the agreement of any number who each judged all of the same items.
///
/// Three judged four items, and so many of them said yes: 3, 0, 3, 1. On average 5 of 6 pairs agree; the share of yes is 7/12,
/// so that chance gives (7/12)² + (5/12)² = 0.5139; kappa is (0.8333 - 0.5139) / (1 - 0.5139) = 0.6571.
///
/// The standard error is the asymptotic one that Fleiss gives (1971, corrected by Fleiss, Nee and Landis 1979; Fleiss, Levin and
/// Paik, 2003, §18.3), under the supposition that there is no agreement beyond chance. It tells well whether there is any; as an
/// interval about a high kappa it is a rough one, and with few items or rare categories rougher still.
/// Time is linear in the judgements.
package enum FleissKappa {
    /// `items` has of each item the category that each judged it to be in, the same number for each.
    package static func agreement(_ items: [[Int]]) -> Agreement {
        guard items.count > 1 else { return .undefined(.tooFewItems) }
        let raters = items.map(\.count).min() ?? 0
        guard raters > 1 else { return .undefined(.tooFewAssessors) }
        let categories = (items.joined().max() ?? 0) + 1
        let counts = items.map { item in
            item.prefix(raters).reduce(into: Array(repeating: 0, count: categories)) { $0[$1] += 1 }
        }
        let (all, each) = (Double(items.count * raters), Double(raters))
        let shares = (0..<categories).map { category in Double(counts.reduce(0) { $0 + $1[category] }) / all }
        guard !shares.contains(1) else { return .undefined(.allAlike) }
        let pairs = counts.reduce(0) { $0 + $1.reduce(0) { $0 + $1 * ($1 - 1) } }
        let seen = Double(pairs) / (all * (each - 1))
        let chance = shares.reduce(0) { $0 + $1 * $1 }
        let varied = shares.reduce(0) { $0 + $1 * (1 - $1) }
        let skewed = shares.reduce(0) { $0 + $1 * (1 - $1) * (1 - 2 * $1) }
        let error = (2 * max(0, varied * varied - skewed)).squareRoot() / (varied * (all * (each - 1)).squareRoot())
        return .kappa(Kappa(value: (seen - chance) / (1 - chance), standardError: error))
    }
}
