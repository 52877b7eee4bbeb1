import PlainWords
import Recognise
import Understand
import Vocabulary

/// The vulnerabilities and the situation of a person over time, a lane for each.
struct Lanes {
    let span: String
    let items: [Lane]

    struct Lane {
        let name: String
        let sort: String
        let isVulnerability: Bool
        /// Between the first and the last time it was recorded; a suggestion alone stretches over nothing.
        let held: [Stretch]
        let dots: [Dot]
        let words: String
    }

    struct Stretch {
        let from: Int
        let to: Int
    }

    struct Dot {
        let x: Int
        let isSuggested: Bool
    }

    init(_ known: KnownPerson) {
        let traces = known.traces
        let scale = Scale(from: known.meetings.last?.at ?? known.moment, to: known.moment)
        items = traces.map { Lane($0, on: scale) }
        span =
            items.isEmpty
            ? "Nothing is recorded over time yet."
            : "\(scale.start.dayInWords) on the left, \(scale.end.dayInWords) on the right."
    }

    /// Where a moment is on the strip.
    struct Scale {
        let start: Instant
        let end: Instant

        init(from start: Instant, to end: Instant) {
            self.start = start
            self.end = max(start, end)
        }

        func place(_ moment: Instant) -> Int {
            let length = end.seconds - start.seconds
            guard length > 0 else { return 592 }
            return 8 + 584 * (moment.seconds - start.seconds) / length
        }
    }
}

extension Lanes.Lane {
    fileprivate init(_ trace: Trace, on scale: Lanes.Scale) {
        name = trace.name
        sort =
            trace.isVulnerability
            ? "vulnerability" : (["situation"] + trace.by.map { "by \($0)" }).joined(separator: ", ")
        isVulnerability = trace.isVulnerability
        dots = trace.seen.map { Lanes.Dot(x: scale.place($0.at), isSuggested: $0.isSuggested) }
        let recorded = dots.filter { !$0.isSuggested }.map(\.x)
        held = recorded.count > 1 ? [Lanes.Stretch(from: recorded[0], to: recorded[recorded.count - 1])] : []
        words = trace.words
    }
}

extension Instant {
    /// The local day, such as `20 November 2026`.
    var dayInWords: String { LocalTime.day(of: self).inWords }
}
