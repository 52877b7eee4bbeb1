/// A row of numbers that looks random and is the same for the same seed and purpose on every machine.
///
/// Every part of the force draws from a row of its own, so that a change to one leaves the others as they were.
struct Chance: Sendable {
    private var state: UInt64

    init(seed: UInt64, for purpose: String) {
        state = Fingerprint(seed: seed).adding(purpose).value
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from zero up to, and without, a limit.
    mutating func below(_ limit: Int) -> Int { limit < 2 ? 0 : Int(next() % UInt64(limit)) }

    mutating func within(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.upperBound - range.lowerBound + 1)
    }

    /// Whether a chance of so many in a hundred comes up.
    mutating func percent(_ percent: Int) -> Bool { below(100) < percent }

    /// One of the items; nil where there is none.
    mutating func one<Item>(of items: [Item]) -> Item? {
        items.isEmpty ? nil : items[below(items.count)]
    }

    /// One of the items, each as likely as its share; nil where there is none.
    mutating func weighed<Item>(_ items: [(item: Item, share: Int)]) -> Item? {
        var rest = below(items.reduce(0) { $0 + $1.share })
        for (item, share) in items {
            if rest < share { return item }
            rest -= share
        }
        return items.last?.item
    }
}
