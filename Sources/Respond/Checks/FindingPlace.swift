package import Vocabulary

/// Where a finding stands in a list; it says so by itself, since the finding may leave the list.
package struct FindingPlace: Hashable, Sendable {
    /// By the order of the checks.
    package let rank: Int
    package let since: Instant
    package let finding: RecordID

    package init(_ finding: KeptFinding) {
        rank = finding.check.rank
        since = finding.since
        self.finding = finding.id
    }

    /// A place as a cursor names it; nil where it is none.
    package init?(text: String) {
        let parts = text.split(separator: ".", maxSplits: 2)
        guard parts.count == 3, let rank = Int(parts[0]), let seconds = Int(parts[1]) else { return nil }
        self.rank = rank
        since = Instant(seconds: seconds)
        finding = RecordID(String(parts[2]))
    }

    package var text: String { "\(rank).\(since.seconds).\(finding)" }
}

extension FindingPlace: Comparable {
    package static func < (one: FindingPlace, other: FindingPlace) -> Bool {
        (one.rank, one.since, one.finding) < (other.rank, other.since, other.finding)
    }
}
