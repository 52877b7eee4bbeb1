package import Vocabulary

/// Those with whom something is tried, and those with whom they are compared.
package enum PilotSide: String, CaseIterable, Codable, Sendable {
    case piloted, compared
}

/// Before it began, and since.
package enum PilotPhase: String, CaseIterable, Codable, Sendable {
    case baseline, result
}

/// What was measured: so many of so many, or a mean of so many.
package enum PilotFigure: Hashable, Codable, Sendable {
    case share(Int, of: Int)
    case mean(Double, of: Int)

    /// Of how many.
    package var count: Int {
        switch self {
        case .share(_, let all), .mean(_, let all): all
        }
    }
}

/// A figure of a measure as somebody entered it; it is never rewritten.
package struct PilotReading: Hashable, Codable, Sendable {
    package let id: RecordID
    package let told: Told
    package let at: Instant
    package let by: AccountID
    /// The one that this puts right, and what was wrong with it.
    package let mends: Mending?

    package struct Told: Hashable, Codable, Sendable {
        package var measure: RecordID
        package var side: PilotSide
        package var phase: PilotPhase
        package var figure: PilotFigure
        package var from: CalendarDay
        package var to: CalendarDay
        package var source: String

        package init(
            _ measure: RecordID,
            _ side: PilotSide,
            _ phase: PilotPhase,
            _ figure: PilotFigure,
            from first: CalendarDay,
            to last: CalendarDay,
            source: String
        ) {
            self.measure = measure
            self.side = side
            self.phase = phase
            self.figure = figure
            from = first
            to = last
            self.source = source
        }
    }

    package struct Mending: Hashable, Codable, Sendable {
        package var reading: RecordID
        package var words: String

        package init(_ reading: RecordID, _ words: String) {
            self.reading = reading
            self.words = words
        }
    }
}

extension [PilotReading] {
    /// Those that no other has taken the place of.
    package var standing: [PilotReading] {
        let mended = Set(compactMap(\.mends?.reading))
        return filter { !mended.contains($0.id) }
    }
}
