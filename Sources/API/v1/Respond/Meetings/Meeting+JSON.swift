import Access
import HTTPTypes
import Notation
import Respond
import Vocabulary

extension MeetingView {
    func answer(_ status: HTTPResponse.Status = .ok, isNew: Bool = false) -> Answer {
        let place = isNew ? HeedAPI.prefix + "/meetings/" + record.id.text : nil
        return Answer(status, json, location: place, version: record.version)
    }

    /// In full, with everybody whom the one who looks is there for.
    private var json: JSONValue {
        .map(
            line + [
                ("people", .list(parts.map { $0.briefJSON(isHosts: isHosts) })),
                ("moves", .list(record.moves.map { $0.json(isHosts: isHosts) })),
                ("can", .list(can.map { .text($0.rawValue) })),
            ]
        )
    }

    /// As a list has it, which names nobody.
    var lineJSON: JSONValue { .map(line + [("people_count", .integer(parts.count))]) }

    private var line: [(String, JSONValue)] {
        [
            ("id", .text(record.id.text)),
            ("version", .integer(record.version)),
            ("side", .text(isHosts ? "host" : "invited")),
            ("status", .text(record.status.rawValue)),
            ("kind", .text(record.sort.text)),
            ("host", .text(record.host.text)),
            ("begins", .text(record.begins.text)),
            ("place", .text(record.place)),
            ("chair", .text(record.chair.text)),
            ("attended", attended.map { .list($0.map { .text($0.text) }) } ?? .null),
            ("convened_at", .text(record.convened.at.text)),
        ]
    }
}

extension MadeMeetingMove {
    /// Why it was made is for the host.
    fileprivate func json(isHosts: Bool) -> JSONValue {
        .map([
            ("move", .text(move.rawValue)),
            ("at", .text(at.text)),
            ("by", .text(by.text)),
            ("words", isHosts ? .optional(words) : .null),
            ("instead_of", .optional(instead?.text)),
        ])
    }
}

extension MeetingPartRecord {
    /// Which part it is, and of whom; the record it comes from is for the host.
    func briefJSON(isHosts: Bool) -> JSONValue {
        .map([
            ("id", .text(id.text)),
            ("meeting", .text(meeting.text)),
            ("name", .text(told.name)),
            ("from", .text(source.kind.rawValue)),
            ("record", isHosts ? .text(source.record.text) : .null),
            ("due", .optional(due?.text)),
            ("is_decided", .bool(isDecided)),
            ("is_fed_back", isFedBack.map(JSONValue.bool) ?? .null),
        ])
    }
}

extension MeetingPartView {
    func answer(_ status: HTTPResponse.Status = .ok, isNew: Bool = false) -> Answer {
        let place = isNew ? HeedAPI.prefix + "/meeting-parts/" + record.id.text : nil
        return Answer(status, json, location: place, version: record.version)
    }

    private var json: JSONValue {
        .map([
            ("id", .text(record.id.text)),
            ("version", .integer(record.version)),
            ("side", .text(isHosts ? "host" : "invited")),
            ("meeting", .text(meeting.id.text)),
            ("kind", .text(record.sort.text)),
            ("from", .text(record.source.kind.rawValue)),
            ("record", isHosts ? .text(record.source.record.text) : .null),
            ("told", record.told.json),
            ("due", .optional(record.due?.text)),
            ("earlier", .list(earlier.map { .text($0.text) })),
            ("invited", .list(record.invitations.map(\.json))),
            ("contributions", .list(record.contributions.map(\.json))),
            ("voice", record.voice.map(\.json) ?? .null),
            ("decisions", .list(record.decisions.map(\.json))),
            ("undecided", .optional(record.undecided)),
            ("actions", .list(record.actions.map(\.json))),
            ("outcome", record.outcome.map(\.json) ?? .null),
            ("is_fed_back", record.isFedBack.map(JSONValue.bool) ?? .null),
            ("can", .list(can.map { .text($0.rawValue) })),
        ])
    }
}

extension AskedAction {
    var json: JSONValue {
        .map([
            ("part", .text(part.id.text)), ("name", .text(part.told.name)), ("meeting", .text(meeting.id.text)),
            ("host", .text(meeting.host.text)), ("action", action.json),
        ])
    }
}
