/// How often something may be done: so often at once, and then at a steady rate.
package struct Allowance: Hashable, Sendable {
    package let burst: Int
    /// How long one takes to come back.
    package let interval: Duration

    package init(burst: Int, oneEach interval: Duration) {
        self.burst = burst
        self.interval = interval
    }
}

/// What is left of an allowance to each of many, in bounded memory.
///
/// An account or an address that has all of it back is forgotten. Where there are more than may be remembered, the one
/// with the most left is: to make it forget those that are being held back, one has to spend as much under other names.
package struct Allowances<Key: Hashable & Sendable>: Sendable {
    private let allowance: Allowance
    private let most: Int
    /// When each has everything back, counted from whenever the caller began.
    private var wholeAt: [Key: Duration] = [:]

    package init(_ allowance: Allowance, most: Int = 10_000) {
        self.allowance = allowance
        self.most = most
    }

    package var count: Int { wholeAt.count }

    /// Takes one; nil where there was one, else how long to wait for the next.
    package mutating func take(_ key: Key, at now: Duration) -> Duration? {
        let start = max(wholeAt[key] ?? now, now)
        let wait = start + allowance.interval - now - allowance.interval * allowance.burst
        guard wait <= .zero else { return wait }
        if wholeAt[key] == nil { makeRoom(at: now) }
        wholeAt[key] = start + allowance.interval
        return nil
    }

    private mutating func makeRoom(at now: Duration) {
        guard wholeAt.count >= most else { return }
        wholeAt = wholeAt.filter { $0.value > now }
        guard wholeAt.count >= most, let freest = wholeAt.min(by: { $0.value < $1.value }) else { return }
        wholeAt[freest.key] = nil
    }
}
