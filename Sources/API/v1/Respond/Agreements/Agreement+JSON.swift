import HTTPTypes
import Notation
import Respond
import Understand
import Vocabulary

extension AgreementRecord {
    func answer(_ status: HTTPResponse.Status, _ today: CalendarDay) -> Answer {
        Answer(status, json(on: today), version: version)
    }

    func json(on today: CalendarDay) -> JSONValue {
        .map([
            ("id", .text(id.text)),
            ("version", .integer(version)),
            ("status", .text(status.rawValue)),
            ("is_in_force", .bool(isInForce(on: today))),
            ("is_review_overdue", .bool(isReviewOverdue(on: today))),
            ("title", .text(terms.title)),
            ("source", .text(terms.source)),
            ("parties", .list(terms.parties.map { .text($0.text) })),
            ("unit", .optional(terms.unit?.text)),
            ("from", .text(terms.from.text)),
            ("until", .optional(terms.until?.text)),
            ("last_day", .optional(lastDay?.text)),
            ("review", .text(terms.review.text)),
            ("roles", .list(terms.roles.map(\.json))),
            ("routes", .list(terms.routes.map(\.json))),
            ("clocks", .list(terms.clocks.map(\.json))),
            ("hours", terms.hours?.json ?? .null),
            ("thresholds", .list(terms.thresholds.map(\.json))),
            ("replaces", .optional(replaces?.text)),
            ("signatures", .list(signatures.map(\.json))),
            ("unsigned", .list(unsigned.map { .text($0.text) })),
            ("ended_because", .optional(ending?.because)),
            ("steps", .list(steps.map(\.json))),
        ])
    }
}

extension AgreedRole {
    fileprivate var json: JSONValue {
        .map([
            ("pathway", .text(pathway.text)), ("agency", .text(agency.text)), ("role", .text(role.rawValue)),
            ("because", .text(because)),
        ])
    }
}

extension AgreedClock {
    fileprivate var json: JSONValue {
        .map([
            ("pathway", .text(pathway.text)), ("stage", .text(stage.rawValue)),
            ("within", within.json), ("because", .text(because)),
        ])
    }
}

extension AgreedRoute {
    fileprivate var json: JSONValue {
        .map([("pathway", .text(pathway.text)), ("to", .text(to.text)), ("because", .text(because))])
    }
}

extension AgreedHours {
    fileprivate var json: JSONValue {
        .map([("from", .text(begins.text)), ("late_from", .text(lateFrom.text)), ("because", .text(because))])
    }
}

extension AgreedThreshold {
    fileprivate var json: JSONValue {
        .map([("threshold", .text(threshold.text)), ("within", within.json), ("because", .text(because))])
    }
}

extension AgreedTime {
    fileprivate var json: JSONValue { .map([("count", .integer(count)), ("unit", .text(unit.rawValue))]) }
}

extension AgreementRecord.Step {
    fileprivate var json: JSONValue {
        .map([
            ("move", .text(move.rawValue)), ("at", .text(at.text)), ("by", .text(by.text)),
            ("agency", .text(agency.text)),
        ])
    }
}

extension AgreementSignature {
    fileprivate var json: JSONValue {
        .map([
            ("agency", .text(agency.text)), ("name", .text(name)), ("office", .text(office)), ("at", .text(at.text)),
            ("by", .text(by.text)),
        ])
    }
}
