import Vocabulary

/// Where somebody on duty is reached, as the directory lists it.
package struct DutyLine: Sendable {
    package let entry: DirectoryEntry
    package let opening: Opening
    /// Whether it serves the place of the contact; nil where no place is known.
    package let area: FitReason?

    package var isOpen: Bool { opening.isOpen }

    /// Those of some entries that may be asked, in the order in which to try them; what serves other places is none.
    static func lines(_ entries: [DirectoryEntry], to ask: DirectoryAsk, at moment: Instant) -> [DutyLine] {
        entries.map { DirectoryAnswer($0, to: ask, at: moment) }
            .compactMap(DutyLine.init)
            .sorted { ($0.rank, $0.entry.name, $0.entry.id) < ($1.rank, $1.entry.name, $1.entry.id) }
    }

    private init?(_ answer: DirectoryAnswer) {
        let isOffered = !answer.reasons.contains { $0.matter == .status }
        let area = answer.reasons.first { $0.matter == .area }
        guard isOffered, area?.fit != .no else { return nil }
        entry = answer.entry
        opening = answer.opening
        self.area = area
    }

    /// When to try it: now, where nobody tells when, or from then on.
    private var rank: Int {
        switch opening {
        case .open: area?.fit == .unknown ? 1 : 0
        case .notTold: 2
        case .opens(let moment): 3 + moment.seconds
        case .notAhead: .max
        }
    }
}
