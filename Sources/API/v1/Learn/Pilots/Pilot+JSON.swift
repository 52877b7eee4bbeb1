import Access
import HTTPTypes
package import Learn
package import Notation
import Vocabulary

extension Pilot {
    /// What it asks and how it stands, for a list.
    package var json: JSONValue {
        .map([
            ("id", .text(id.text)),
            ("version", .integer(version)),
            ("status", .text(status.rawValue)),
            ("title", .text(plan.title)),
            ("question", .text(plan.question)),
            ("begins", .text((begun?.on ?? plan.begins).text)),
            ("ends", .text(plan.ends.text)),
        ])
    }
}

extension PilotView {
    func answer(_ status: HTTPResponse.Status = .ok) -> Answer {
        let place = status == .created ? HeedAPI.prefix + "/pilots/" + record.id.text : nil
        return Answer(status, json, location: place, version: record.version)
    }

    /// All of it: what was planned, measured and decided, and what can be said of what came of it.
    package var json: JSONValue {
        .map([
            ("id", .text(record.id.text)),
            ("version", .integer(record.version)),
            ("status", .text(record.status.rawValue)),
            ("agency", .text(record.holding.agency.text)),
            ("plan", record.plan.json),
            ("planned", record.planned.json),
            ("measures", .list(outcomes.map(\.json))),
            ("figures", .list(figures)),
            ("begun", record.begun?.json ?? .null),
            ("ended", record.ended?.json ?? .null),
            ("decision", record.decision?.json ?? .null),
            ("withdrawn", record.withdrawn?.json ?? .null),
            ("fewest", .integer(fewest)),
            ("can", .list(PilotMove.allCases.filter(moves.contains).map { .text($0.rawValue) })),
        ])
    }

    /// All that were entered; those that were put right say that they stand no more.
    private var figures: [JSONValue] {
        let standing = Set(record.readings.standing.map(\.id))
        return record.readings.map { $0.json(stands: standing.contains($0.id), fewest: fewest) }
    }
}

extension PilotPlan {
    fileprivate var json: JSONValue {
        let because: String? = if case .nobody(let reason) = compared { reason } else { nil }
        return .map([
            ("title", .text(title)),
            ("question", .text(question)),
            ("programme", .optional(programme?.text)),
            ("tried", .text(tried)),
            ("with", with.json),
            ("compared", compared.group?.json ?? .null),
            ("because", .optional(because)),
            ("begins", .text(begins.text)),
            ("ends", .text(ends.text)),
        ])
    }
}

extension PilotGroup {
    fileprivate var json: JSONValue {
        .map([("units", .list(units.map { .text($0.text) })), ("words", .text(words))])
    }
}

extension Pilot.Stroke {
    fileprivate var json: JSONValue {
        .map([("at", .text(at.text)), ("by", .text(by.text)), ("words", .text(words))])
    }
}

extension Pilot.Begun {
    fileprivate var json: JSONValue {
        .map([("at", .text(at.text)), ("by", .text(by.text)), ("on", .text(on.text))])
    }
}

extension PilotDecision {
    fileprivate var json: JSONValue {
        .map([
            ("choice", .text(told.choice.rawValue)),
            ("reasons", .text(told.reasons)),
            ("follows", .text(told.follows)),
            ("due", .text(told.due.text)),
            ("without", .text(told.without)),
            ("at", .text(at.text)),
            ("by", .text(by.text)),
        ])
    }
}
