import Notation
import Respond
import Vocabulary

extension AutomaticView {
    var json: JSONValue {
        let terms = thing.terms
        return .map([
            ("id", .text(thing.rawValue)),
            ("title", .text(terms.title)),
            ("does", .text(terms.does)),
            ("when", .text(thing.timing.rawValue)),
            ("rule", .text(terms.rule)),
            ("tells", .text(terms.tells)),
            ("change", .text(terms.change)),
            ("last_run_at", .optional(run.last?.text)),
            ("last_did_at", .optional(run.lastDid?.text)),
            ("count", .integer(run.count)),
            ("failed_with", .optional(run.failure?.kind)),
            ("effects", .list(effects.map(\.json))),
            ("effects_out_of_reach", .integer(others)),
        ])
    }
}

extension AutomaticEffect {
    fileprivate var json: JSONValue {
        .map([
            ("event", .text(event.rawValue)),
            ("at", .text(at.text)),
            ("because", .text(because)),
            ("record", .map([("kind", .text(place.kind.rawValue)), ("id", .text(place.id.text))])),
        ])
    }
}

extension StandingAlarm {
    var json: JSONValue {
        let (record, name): (RecordKind, String) =
            switch stage {
            case .referral(let stage): (.referral, stage.rawValue)
            case .hub(.answer): (.research, HubAlarm.Stage.answer.rawValue)
            case .hub(let stage): (.notification, stage.rawValue)
            }
        return .map([
            ("record", .map([("kind", .text(record.rawValue)), ("id", .text(subject.text))])),
            ("stage", .text(name)),
            ("kind", .text(kind.rawValue)),
            ("due", .text(due.text)),
            ("raised_at", .text(raised.text)),
            ("notification", .optional(notification?.text)),
        ])
    }
}
