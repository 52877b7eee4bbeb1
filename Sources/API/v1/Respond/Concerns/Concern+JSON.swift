import HTTPTypes
import Notation
import Recognise
import Respond
import Vocabulary

extension ConcernView {
    func answer(_ status: HTTPResponse.Status = .ok, isNew: Bool = false) -> Answer {
        let place = isNew ? HeedAPI.prefix + "/concerns/" + record.id.text : nil
        return Answer(status, json, location: place, version: record.version)
    }

    /// As those see it who raised it: the contact that came of it is not in it.
    var json: JSONValue {
        .map([
            ("id", .text(record.id.text)),
            ("version", .integer(record.version)),
            ("to", .text(record.to.text)),
            ("about", .list(record.about.map { .text($0.text) })),
            ("raised_at", .text(record.raisedAt.text)),
            ("raised_by", .text(record.raisedBy.text)),
            ("raised", record.raised.json),
            ("standing", .text(standing.rawValue)),
            ("ended_at", .optional(endedAt?.text)),
            (
                "outcome",
                outcome.map {
                    .map([
                        ("decision", .text($0.kind.rawValue)), ("reason", .text($0.reason.text)),
                        ("words", .text($0.words)),
                    ])
                } ?? .null
            ),
            (
                "added",
                .list(
                    record.added.map {
                        .map([("at", .text($0.at.text)), ("by", .text($0.by.text)), ("words", .text($0.words))])
                    }
                )
            ),
        ])
    }
}

extension RaisedConcern {
    fileprivate var json: JSONValue {
        .map([
            ("danger", .text(danger.rawValue)),
            (
                "person",
                .map([
                    ("given", .optional(told.given)), ("family", .optional(told.family)),
                    ("born", .optional(told.born)), ("age", .optional(told.age)), ("line", .optional(told.line)),
                    ("postcode", .optional(told.postcode)), ("voice", .optional(told.voice)),
                ])
            ),
            ("safely", .optional(safely)),
            ("never", .optional(never)),
            ("seen", .text(told.seen)),
            ("opinion", .optional(opinion)),
            (
                "consent",
                .map([
                    ("referral", .text(told.consent.referral.rawValue)), ("reason", .optional(told.consent.reason)),
                ])
            ),
            (
                "children",
                .list(told.children.map { .map([("name", .text($0.name)), ("age", .optional($0.age))]) })
            ),
            ("done", .optional(done)),
            ("asked", .text(asked)),
            (
                "raiser",
                .map([
                    ("name", .text(raiser.name)), ("post", .optional(raiser.post)), ("reached", .text(raiser.reached)),
                ])
            ),
        ])
    }
}
