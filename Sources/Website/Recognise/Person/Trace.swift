import PlainWords
import Recognise
import Understand
import Vocabulary

/// When one vulnerability or feature was recorded or suggested, oldest first.
struct Trace {
    let name: String
    let isVulnerability: Bool
    /// Who is recorded as causing it.
    let by: [String]
    let seen: [Sight]

    struct Sight {
        let at: Instant
        let isSuggested: Bool
    }

    /// What the lane says, to those who do not see it too.
    var words: String {
        let recorded = seen.filter { !$0.isSuggested }.map(\.at.dayInWords)
        let suggested = seen.filter(\.isSuggested).map(\.at.dayInWords)
        let word = isVulnerability ? "confirmed" : "recorded"
        guard let first = recorded.first else {
            return "Suggested \(Self.often(suggested)); not confirmed"
        }
        guard let hint = suggested.first, seen[0].isSuggested else {
            return "\(word.capitalised) \(Self.often(recorded))"
        }
        return "Suggested on \(hint), \(word) \(recorded.count > 1 ? "since" : "on") \(first)"
    }

    private static func often(_ days: [String]) -> String {
        guard days.count > 1, let first = days.first, let last = days.last, first != last else {
            return days.first.map { "on \($0)" } ?? ""
        }
        return (days.count == 2 ? "twice" : "\(days.count) times") + ", from \(first) to \(last)"
    }
}

extension KnownPerson {
    /// Vulnerabilities first; within each, what was seen last comes first.
    var traces: [Trace] {
        let oldestFirst = Array(meetings.reversed())
        let held = oldestFirst.flatMap { meeting in
            (meeting.kept?.people ?? []).filter { meeting.selves.contains($0.id) }.flatMap(\.vulnerabilities).map {
                Glimpse(name: meeting.names.title($0.id), by: nil, at: meeting.at, basis: $0.basis)
            }
        }
        let features = oldestFirst.flatMap { meeting in
            (meeting.kept?.situation ?? []).filter { meeting.concerns($0.about) }.map {
                Glimpse(
                    name: meeting.names.title($0.feature),
                    by: meeting.name($0.by),
                    at: meeting.at,
                    basis: $0.basis
                )
            }
        }
        return Glimpse.traces(held, areVulnerabilities: true) + Glimpse.traces(features, areVulnerabilities: false)
    }
}

/// One sight of something in one contact.
private struct Glimpse {
    let name: String
    let by: String?
    let at: Instant
    let basis: Basis

    static func traces(_ glimpses: [Glimpse], areVulnerabilities: Bool) -> [Trace] {
        let traces = Dictionary(grouping: glimpses, by: \.name).map { name, seen in
            Trace(
                name: name.capitalised,
                isVulnerability: areVulnerabilities,
                by: seen.compactMap(\.by).removingRepeats(),
                seen: Dictionary(grouping: seen, by: \.at).map { at, sights in
                    Trace.Sight(at: at, isSuggested: sights.allSatisfy { $0.basis == .suggested })
                }
                .sorted { $0.at < $1.at }
            )
        }
        return traces.sorted { one, other in
            (other.seen.last?.at.seconds ?? 0, one.name) < (one.seen.last?.at.seconds ?? 0, other.name)
        }
    }
}
