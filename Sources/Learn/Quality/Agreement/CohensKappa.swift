/// Cohen's kappa: the agreement of two who judged the same items.
///
/// Two judged 50 items: 20 times both said yes, 15 times both no, 5 times the first alone said yes and 10 times the second
/// alone. They agree on 0.7; their own shares of yes, 0.5 and 0.6, give 0.5 by chance; kappa is (0.7 - 0.5) / (1 - 0.5) = 0.4,
/// its standard error 0.127, its interval from 0.151 to 0.649.
///
/// The standard error is the asymptotic one of Fleiss, Cohen and Everitt (1969), which does not suppose that kappa is 0. With few
/// items (below about 30) the interval is too narrow. Where nearly all belong to one category kappa is low though they
/// seldom differ; the share on which they agree belongs beside it. Time is linear in the items, and quadratic in the categories.
///
/// Cohen, A coefficient of agreement for nominal scales (1960); Fleiss, Cohen and Everitt, Large sample standard errors of kappa
/// and weighted kappa (1969).
package enum CohensKappa {
    /// `one` and `other` have the category of each item, in the same order.
    package static func agreement(_ one: [Int], _ other: [Int]) -> Agreement {
        let items = min(one.count, other.count)
        guard items > 1 else { return .undefined(.tooFewItems) }
        let pairs = Array(zip(one, other))
        let count = (pairs.map { max($0, $1) }.max() ?? 0) + 1
        var shares = Array(repeating: Array(repeating: 0.0, count: count), count: count)
        for (first, second) in pairs { shares[first][second] += 1 / Double(items) }
        let rows = shares.map { $0.reduce(0, +) }
        let columns = (0..<count).map { column in shares.reduce(0) { $0 + $1[column] } }
        let isAlike = Set(pairs.flatMap { [$0, $1] }).count == 1
        guard !isAlike else { return .undefined(.allAlike) }
        let seen = (0..<count).reduce(0) { $0 + shares[$1][$1] }
        let chance = (0..<count).reduce(0) { $0 + rows[$1] * columns[$1] }
        let kappa = (seen - chance) / (1 - chance)
        var spread = 0.0
        for first in 0..<count {
            for second in 0..<count {
                let margin = columns[first] + rows[second]
                let term = first == second ? 1 - margin * (1 - kappa) : margin * (1 - kappa)
                spread += shares[first][second] * term * term
            }
        }
        let mean = kappa - chance * (1 - kappa)
        let variance = max(0, spread - mean * mean) / ((1 - chance) * (1 - chance) * Double(items))
        return .kappa(Kappa(value: kappa, standardError: variance.squareRoot()))
    }
}
