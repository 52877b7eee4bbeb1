import Access
import HTTPTypes
import Notation
import Respond
import Vocabulary

extension InvestigationView {
    func answer(_ status: HTTPResponse.Status = .ok) -> Answer {
        let place = status == .created ? HeedAPI.prefix + "/investigations/" + record.id.text : nil
        return Answer(status, json, location: place, version: record.version)
    }

    /// Who does what and how that stands today, and who did what before; whom it is about is with the contact.
    var json: JSONValue {
        .map([
            ("id", .text(record.id.text)),
            ("version", .integer(record.version)),
            ("kind", .text(record.investigates.text)),
            ("contact", .optional(record.origin.contact?.text)),
            ("referral", .optional(record.origin.referral?.text)),
            ("reference", .optional(record.origin.reference)),
            ("unit", .optional(record.holding.unit?.text)),
            ("begun", .map([("at", .text(record.opened.at.text)), ("by", .text(record.opened.by.text))])),
            ("closed", record.closed?.json ?? .null),
            ("parts", .list(parts.map(\.json))),
            ("missing", .list(missing.map { .text($0.id.text) })),
            ("former", .list(record.allocations.filter { !$0.isOpen }.map { .map($0.fields) })),
        ])
    }
}

extension AllocatedPart {
    var json: JSONValue {
        .map(
            allocation.fields + [
                ("standing", standing.json),
                ("unanswered", .list(unanswered.map { .text($0) })),
                ("handling", .optional(handling)),
                ("load", .integer(load)),
            ]
        )
    }
}

extension Allocation {
    fileprivate var fields: [(String, JSONValue)] {
        [
            ("part", .text(part.text)),
            ("assignee", .text(assignee.text)),
            (
                "given",
                .map([
                    ("at", .text(given.at.text)), ("by", .text(given.by.text)),
                    ("over_ceiling", .optional(given.overCeiling)),
                ])
            ),
            ("ground", ground.json),
            ("earlier", .list(earlier.map(\.json))),
            ("ended", ended?.json ?? .null),
        ]
    }
}

extension Allocation.Ended {
    fileprivate var json: JSONValue {
        .map([("at", .text(at.text)), ("by", .text(by.text)), ("because", .text(because))])
    }
}

extension Allocation.Ground {
    /// A licence as it was shown then, or what somebody of rank allowed.
    fileprivate var json: JSONValue {
        switch self {
        case .licence(let shown):
            .map([
                ("by", .text("licence")),
                ("scheme", .text(shown.scheme.text)),
                ("last_day", .text(shown.lastDay.text)),
                ("conditions", .list(shown.conditions.map { .text($0) })),
                ("met_by", .optional(shown.metBy)),
            ])
        case .override(let override):
            .map([
                ("by", .text("override")),
                ("allowed_by", .text(override.by.text)),
                ("rank", .text(override.rank.text)),
                ("at", .text(override.at.text)),
                ("last_day", .text(override.lastDay.text)),
                ("because", .text(override.because)),
                ("mitigation", .text(override.mitigation)),
                ("lack", .text(override.lack)),
                ("ended", override.ended?.json ?? .null),
            ])
        }
    }
}

extension AllocationStanding {
    fileprivate var json: JSONValue {
        switch self {
        case .licensed(let last):
            .map([("state", .text("licensed")), ("until", .text(last.text)), ("lack", .null)])
        case .allowed(let last, let lack):
            .map([("state", .text("allowed")), ("until", .text(last.text)), ("lack", .text(lack.words))])
        case .uncovered(let lack, let last):
            .map([("state", .text("uncovered")), ("until", .optional(last?.text)), ("lack", .text(lack.words))])
        }
    }
}
