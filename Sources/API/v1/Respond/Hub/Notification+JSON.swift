import HTTPTypes
import Notation
import Respond
import Recognise
import Vocabulary

extension NotificationView {
    func answer(_ status: HTTPResponse.Status = .ok, isNew: Bool = false) -> Answer {
        let place = isNew ? HeedAPI.prefix + "/notifications/" + record.id.text : nil
        return Answer(status, json, location: place, version: record.version)
    }

    var json: JSONValue {
        .map([
            ("id", .text(record.id.text)),
            ("version", .integer(record.version)),
            ("side", .text(side.rawValue)),
            ("status", .text(record.status.rawValue)),
            ("contact", .text(record.contact.text)),
            ("about", .list(record.about.map { .text($0.text) })),
            ("asked", .text(record.asked)),
            ("pathways", .list(record.pathways.map { .text($0.text) })),
            ("written", .map([("at", .text(record.written.at.text)), ("by", .text(record.written.by.text))])),
            ("received_at", .text(record.received.text)),
            ("screener", .optional(record.screener?.text)),
            ("grade", .optional(grade?.rawValue)),
            ("stage", .optional(record.clock?.stage.rawValue)),
            ("due", .optional(due?.text)),
            ("decision", record.decision.map(\.json) ?? .null),
            ("moves", .list(record.moves.map(\.json))),
            ("can", .list(can.map { .text($0.rawValue) })),
        ])
    }
}

extension HubDecision {
    fileprivate var json: JSONValue {
        .map([
            ("decision", .text(kind.rawValue)),
            ("reason", .text(reason.text)),
            ("words", .text(words)),
            ("footing", .optional(footing?.text)),
            ("left_out", .list(leftOut.map(\.json))),
            ("referrals", .list(referrals.map { .text($0.text) })),
            ("together", .optional(together?.text)),
        ])
    }
}

extension LeftOut {
    var json: JSONValue { .map([("item", .text(item)), ("why", .text(why))]) }
}

extension MadeNotificationMove {
    fileprivate var json: JSONValue {
        .map([
            ("move", .text(move.rawValue)),
            ("at", .text(at.text)),
            ("by", .text(by.text)),
            ("words", .optional(words)),
            ("late_since", .optional(lateSince?.text)),
        ])
    }
}

extension DecidedTogether {
    func answer() -> Answer {
        let left = left.map { one in
            JSONValue.map([("notification", .text(one.id.text)), ("why", .list(one.why.map(JSONValue.text)))])
        }
        return Answer(.ok, .map([("decided", .list(decided.map { .text($0.text) })), ("left", .list(left))]))
    }
}
