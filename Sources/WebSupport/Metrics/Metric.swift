/// What is measured under one name: its kind, its help and the names of its labels.
package struct Metric: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case counter
        case gauge
        /// With the upper bounds of its buckets, rising.
        case histogram([Double])
    }

    package let name: String
    package let help: String
    package let kind: Kind
    package let labels: [String]

    /// Counts what happened; the name ends in `_total`.
    package static func counter(_ name: String, _ help: String, labels: [String] = []) -> Metric {
        Metric(name: name, help: help, kind: .counter, labels: labels)
    }

    package static func gauge(_ name: String, _ help: String) -> Metric {
        Metric(name: name, help: help, kind: .gauge, labels: [])
    }

    /// Counts seconds by how many they are; the name ends in `_seconds`.
    package static func seconds(_ name: String, _ help: String, labels: [String] = []) -> Metric {
        let bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
        return Metric(name: name, help: help, kind: .histogram(bounds), labels: labels)
    }
}
