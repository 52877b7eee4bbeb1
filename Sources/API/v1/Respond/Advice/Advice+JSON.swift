import HTTPTypes
import Notation
import Recognise
import Respond
import Vocabulary

extension AdviceRecord {
    func answer() -> Answer { Answer(.created, json, version: version) }

    var json: JSONValue {
        .map([
            ("id", .text(id.text)),
            ("version", .integer(version)),
            ("contact", .text(contact.text)),
            ("people", .list(people.map { .text($0.text) })),
            ("kind", .text(asked.kind.text)),
            ("agency", .text(asked.agency.text)),
            ("who", .optional(asked.who)),
            ("means", .text(asked.means.rawValue)),
            ("at", .text(asked.at.text)),
            ("naming", .list(asked.naming.map { .text($0.text) })),
            ("question", .text(asked.question)),
            ("advised", .optional(advised)),
            ("course", .optional(decided.course?.rawValue)),
            ("decided", .text(decided.words)),
            ("because", .optional(decided.because)),
            ("recorded_at", .text(recorded.at.text)),
            ("recorded_by", .text(recorded.by.text)),
        ])
    }
}

extension DutyRoster {
    var json: JSONValue {
        .map([
            ("contact", .text(record.id.text)),
            ("people", .list(record.people.map { .text($0.text) })),
            ("at", .text(at.text)),
            ("is_bank_holiday", .bool(isBankHoliday)),
            ("items", .list(answers.map { $0.json(at: at) })),
        ])
    }
}

extension DutyAnswer {
    fileprivate func json(at moment: Instant) -> JSONValue {
        .map([
            ("kind", .text(kind.term.id.text)),
            ("title", .text(kind.term.title)),
            ("agency", .text(kind.agency.text)),
            ("before", .text(kind.before)),
            ("say_first", .list(kind.sayFirst.map { .text($0) })),
            ("emergency", .text(kind.emergency)),
            ("source", .text(kind.term.authority.words)),
            ("because", .list(because.map(\.json))),
            ("must_not_be_told_of", .list(mustNotBeToldOf.map { .text($0.text) })),
            ("can_be_rung", .bool(canBeRung)),
            ("lines", .list(lines.map { $0.json(at: moment) })),
            (
                "instead",
                .list(
                    instead.map {
                        .map([
                            ("kind", .text($0.kind.term.id.text)),
                            ("must_not_be_told_of", .list($0.mustNotBeToldOf.map { .text($0.text) })),
                            ("lines", .list($0.lines.map { $0.json(at: moment) })),
                        ])
                    }
                )
            ),
        ])
    }
}

extension DutyGround {
    fileprivate var json: JSONValue {
        let (ground, id) =
            switch self {
            case .met(let test): ("met", test.text)
            case .open(let test): ("open", test.text)
            case .recommended(let pathway): ("recommended", pathway.text)
            case .vulnerability(let known): ("vulnerability", known.text)
            case .feature(let recorded): ("feature", recorded.text)
            }
        return .map([("ground", .text(ground)), ("id", .text(id))])
    }
}

extension DutyLine {
    fileprivate func json(at moment: Instant) -> JSONValue {
        .map([
            ("entry", .text(entry.id.text)),
            ("name", .text(entry.name)),
            ("organisation", .text(entry.organisation.name)),
            ("is_open", .bool(isOpen)),
            ("opening", .text(opening.words(at: moment))),
            ("area", .optional(area?.words)),
            ("phones", .list(entry.phones.map { .text($0.number) })),
        ])
    }
}
