import HTTPTypes
import Notation
import Recognise
import Respond
import Vocabulary

extension ContactStanding {
    func answer() -> Answer { Answer(.ok, json, version: version) }

    var json: JSONValue {
        .map([
            ("contact", .text(contact.id.text)),
            ("version", .integer(version)),
            ("people", .list(contact.people.map { .text($0.text) })),
            ("is_held", .bool(hold.isHeld)),
            ("holders", .list(hold.named.map(\.json))),
            ("gap", gap.map(\.json) ?? .null),
            ("closing", closing.map(\.json) ?? .null),
            (
                "obstacles",
                .list(
                    obstacles.map(\.told).map {
                        .map([("problem", .text($0.problem)), ("remedy", .text($0.remedy))])
                    }
                )
            ),
        ])
    }
}

extension GapLine {
    var json: JSONValue {
        .map([
            ("contact", .text(contact.text)),
            ("at", .text(summary.at.text)),
            ("kind", .text(summary.kind.rawValue)),
            ("grade", .optional(summary.grade?.rawValue)),
            ("cause", .text(gap.cause.rawValue)),
            ("since", .text(gap.since.text)),
            ("due", .optional(due?.text)),
        ])
    }
}

extension NamedHolder {
    fileprivate var json: JSONValue {
        .map([
            ("agency", .text(agency.text)),
            ("name", .text(name)),
            ("told", .text(told.rawValue)),
            ("told_at", .text(toldAt.text)),
            ("agreed", .text(agreed)),
            ("at", .text(at.text)),
            ("by", .text(by.text)),
        ])
    }
}

extension Closing {
    fileprivate var json: JSONValue {
        .map([
            ("at", .text(at.text)),
            ("by", .text(by.text)),
            ("reason", .text(words.reason)),
            ("residual_risk", .text(words.residualRisk)),
            ("reopens_if", .text(words.reopensIf)),
        ])
    }
}
