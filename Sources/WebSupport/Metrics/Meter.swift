import Synchronization

/// Keeps what was counted and timed, and writes it as Prometheus reads it.
package final class Meter: Sendable {
    private let state = Mutex(State())

    package init() {}

    /// Counts something; the labels are in the metric's order.
    package func count(_ metric: Metric, _ labels: [String] = [], by amount: Int = 1) {
        state.withLock { $0.series(of: metric, labels) { $0.add(Double(amount)) } }
    }

    /// Counts how long something took.
    package func observe(_ metric: Metric, _ labels: [String] = [], _ elapsed: Duration) {
        state.withLock { $0.series(of: metric, labels) { $0.observe(elapsed / .seconds(1)) } }
    }

    /// Reads a value each time it is asked for; nil leaves it out.
    package func gauge(_ metric: Metric, _ read: @escaping @Sendable () -> Double?) {
        state.withLock { $0.gauges.append((metric, read)) }
    }

    /// Everything, in the text format of Prometheus.
    package var text: String {
        let (counted, gauges) = state.withLock { ($0.counted, $0.gauges) }
        var text = MetricText()
        for (metric, read) in gauges {
            if let value = read() { text.gauge(metric, value) }
        }
        for (metric, series) in counted.sorted(by: { $0.key.name < $1.key.name }) {
            text.counted(metric, series.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { ($0.key, $0.value) })
        }
        return text.text
    }
}

private struct State {
    var counted: [Metric: [[String]: Series]] = [:]
    var gauges: [(Metric, @Sendable () -> Double?)] = []

    mutating func series(of metric: Metric, _ labels: [String], _ change: (inout Series) -> Void) {
        change(&counted[metric, default: [:]][labels, default: Series(metric)])
    }
}
