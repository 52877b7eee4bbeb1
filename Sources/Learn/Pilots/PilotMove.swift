package import Access

/// What can become of a pilot.
package enum PilotMove: String, CaseIterable, Codable, Sendable {
    case measure, begin, enter, end, decide, withdraw

    /// One line of the table.
    package struct Rule: Sendable {
        package let from: Set<Pilot.Status>
        /// Nil where it stands as it stood.
        package let to: Pilot.Status?
        package let deed: Deed
    }

    /// The life of a pilot, in one table: what has begun is not withdrawn but ended and decided on.
    package var rule: Rule {
        switch self {
        case .measure: Rule(from: [.planned], to: nil, deed: .runPilots)
        case .begin: Rule(from: [.planned], to: .running, deed: .runPilots)
        case .enter: Rule(from: [.planned, .running, .ended], to: nil, deed: .runPilots)
        case .end: Rule(from: [.running], to: .ended, deed: .runPilots)
        case .decide: Rule(from: [.ended], to: .decided, deed: .decidePilots)
        case .withdraw: Rule(from: [.planned], to: .withdrawn, deed: .runPilots)
        }
    }
}
