/// What was counted of one metric under one set of labels.
struct Series: Sendable {
    /// The upper bounds of the buckets; none for a counter.
    let bounds: [Double]
    /// How many fell into each bucket; the last holds what lies above every bound.
    private(set) var buckets: [Int]
    private(set) var sum = 0.0

    init(_ metric: Metric) {
        if case .histogram(let bounds) = metric.kind { self.bounds = bounds } else { bounds = [] }
        buckets = Array(repeating: 0, count: bounds.count + 1)
    }

    mutating func add(_ amount: Double) {
        sum += amount
    }

    mutating func observe(_ value: Double) {
        let bucket = bounds.firstIndex { value <= $0 } ?? bounds.count
        buckets[bucket] += 1
        sum += value
    }
}
