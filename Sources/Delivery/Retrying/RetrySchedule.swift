/// How long to wait before each further attempt: longer each time, and by chance, so that those who failed together do
/// not come back together ("full jitter").
package struct RetrySchedule: Hashable, Sendable {
    /// The longest wait after each failed attempt, in seconds; after one more than these it is given up.
    package let waits: [Int]
    /// The longest that another side may ask to be left alone, in seconds.
    package let longestAsked: Int

    package init(waits: [Int], longestAsked: Int = 86_400) {
        self.waits = waits
        self.longestAsked = longestAsked
    }

    /// Eleven attempts over at most two days: 5 s, 30 s, 2 min, 10 min, 30 min, 1 h, 3 h, 6 h, 12 h, 24 h.
    package static let standard = RetrySchedule(
        waits: [5, 30, 120, 600, 1_800, 3_600, 10_800, 21_600, 43_200, 86_400]
    )

    /// What follows when so many attempts have failed, the last with this outcome.
    package enum Next: Hashable, Sendable {
        case attempt(inSeconds: Int)
        /// It is not tried again; somebody has to look at it.
        case dead
    }

    /// What follows when so many attempts have failed, the first counted as 1.
    ///
    /// Where the other side asked for a time, it is left alone for that long, up to the longest that it may ask for, and the
    /// chance is added on top.
    package func next(
        afterFailures failures: Int,
        retryAfter asked: Int? = nil,
        using generator: inout some RandomNumberGenerator
    ) -> Next {
        guard failures >= 1, failures <= waits.count else { return .dead }
        let chance = Int.random(in: 1...max(1, waits[failures - 1]), using: &generator)
        guard let asked, asked > 0 else { return .attempt(inSeconds: chance) }
        return .attempt(inSeconds: min(asked, longestAsked) + chance)
    }

    /// What follows an outcome; nil where it was delivered and nothing has to follow.
    package func next(
        afterFailures failures: Int,
        _ outcome: DeliveryOutcome,
        using generator: inout some RandomNumberGenerator
    ) -> Next? {
        switch outcome {
        case .delivered: nil
        case .refusedForGood, .forbiddenAddress: .dead
        case .tryAgain(_, let asked): next(afterFailures: failures, retryAfter: asked, using: &generator)
        }
    }
}
