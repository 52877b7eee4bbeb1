package import Recognise
package import Vocabulary

/// Where a contact that nobody holds stands in a list; it says so by itself, since the contact may leave the list.
package struct GapPlace: Hashable, Sendable {
    /// 0 for the highest grade, then what nobody has judged, then the lower grades.
    package let rank: Int
    package let since: Instant
    package let contact: RecordID

    package init(_ line: GapLine) {
        rank = Self.rank(line.summary.grade)
        since = line.gap.since
        contact = line.contact
    }

    /// A place as a cursor names it; nil where it is none.
    package init?(text: String) {
        let parts = text.split(separator: ".", maxSplits: 2)
        guard parts.count == 3, let rank = Int(parts[0]), let seconds = Int(parts[1]) else { return nil }
        self.rank = rank
        since = Instant(seconds: seconds)
        contact = RecordID(String(parts[2]))
    }

    package var text: String { "\(rank).\(since.seconds).\(contact)" }

    package static func rank(_ grade: Grade?) -> Int {
        switch grade {
        case .high: 0
        case nil: 1
        case .medium: 2
        case .low: 3
        }
    }
}

extension GapPlace: Comparable {
    package static func < (one: GapPlace, other: GapPlace) -> Bool {
        (one.rank, one.since, one.contact) < (other.rank, other.since, other.contact)
    }
}
