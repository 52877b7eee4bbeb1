package import Vocabulary

/// How long one has to wait after so many failures; the wait doubles, and time forgives.
package struct SignInLimits: Hashable, Sendable {
    /// So many may fail without any wait.
    let free: Int
    /// In seconds; doubled with each failure.
    let firstWait: Int
    let longestWait: Int
    /// One failure is forgotten in so many seconds.
    let secondsToForgive: Int

    /// For one name: some hundred guesses a day at most, which finds no password that has 12 characters.
    package static let ofName = SignInLimits(free: 5, firstWait: 30, longestWait: 900, secondsToForgive: 3_600)

    /// For one address, behind which a whole station may sit: one a minute in the long run.
    package static let ofAddress = SignInLimits(free: 30, firstWait: 5, longestWait: 300, secondsToForgive: 60)

    /// The seconds that are still to wait; zero where it may be tried now.
    package func wait(after failures: Failures, at moment: Instant) -> Int {
        let level = level(of: failures, at: moment)
        guard level >= free else { return 0 }
        let doublings = min(level - free, 20)
        let wait = min(firstWait << doublings, longestWait)
        return max(0, failures.last.seconds + wait - moment.seconds)
    }

    /// The failures with one more.
    package func adding(to failures: Failures?, at moment: Instant) -> Failures {
        Failures(count: (failures.map { level(of: $0, at: moment) } ?? 0) + 1, last: moment)
    }

    /// How many failures are not forgiven yet; a clock that was set back forgives nothing.
    package func level(of failures: Failures, at moment: Instant) -> Int {
        let forgiven = max(0, moment.seconds - failures.last.seconds) / secondsToForgive
        return max(0, failures.count - forgiven)
    }
}

/// How often signing in failed, and when it last did.
package struct Failures: Hashable, Sendable {
    package let count: Int
    package let last: Instant

    package init(count: Int, last: Instant) {
        self.count = count
        self.last = last
    }
}
