package import Vocabulary

/// How what is counted of people is shown, so that no count tells of one of them.
///
/// Few are not told apart, and the rest is rounded: neither a count nor what is left of a total then gives one person away.
package struct SmallNumbers: Sendable {
    /// The least that is shown as a number.
    package let fewest: Int
    /// To what a number is rounded.
    package let step: Int
    /// How many have to have written before more is shown than how much.
    package let fewestWriters: Int
    package let authority: Authority

    package init(fewest: Int, step: Int, fewestWriters: Int, authority: Authority) {
        self.fewest = fewest
        self.step = step
        self.fewestWriters = fewestWriters
        self.authority = authority
    }

    package func shown(_ count: Int) -> ShownCount {
        guard count > 0 else { return .none }
        guard count >= fewest else { return .few }
        return .about(max(step, (count + step / 2) / step * step))
    }

    /// Of what one referral may hold several: too few referrals are few, however many they hold.
    package func shown(_ count: Int, in referrals: Int) -> ShownCount {
        count > 0 && referrals < fewest ? .few : shown(count)
    }
}

/// A count as it may be shown.
package enum ShownCount: Hashable, Sendable {
    case none
    /// At least one, and too few to say how many.
    case few
    /// Rounded.
    case about(Int)
}
