package import Notation
import Recognise
package import Understand
import Vocabulary

extension Assessment {
    /// The assessment in the shape that others rely on; the same assessment gives the same bytes.
    package var json: JSONValue {
        .map([
            ("contact", .optional(contact)),
            ("at", .text(at.text)),
            ("policy", policyName),
            ("clues", .list(clues.map(\.json))),
            ("people", .list(people.map(\.json))),
            ("situation", .list(features.map(\.json))),
            ("controls", .list(controls.map(\.json))),
            ("formulation", .list(formulation.map(\.json))),
            ("sources", .list(sources.map(\.json))),
            ("tests", .list(tests.map(\.json))),
            ("instruments", .list(instruments.flatMap(\.json))),
            ("questions", .list(questions.map(\.json))),
            ("agencies", .list(agencies.map(\.json))),
            ("referrals", .list(referrals.map(\.json))),
            ("actions", .list(actions.map(\.json))),
            ("remaining", .list(remaining.map(\.json))),
            ("alerts", .list(alerts.map(\.json))),
            ("prompts", .list(prompts.map(\.json))),
            ("judgement", judgement?.json ?? .null),
        ])
    }

    private var policyName: JSONValue {
        .map([
            ("id", .text(policy.id)), ("version", .text(policy.version)), ("sha256", .text(policy.sha256)),
        ])
    }
}

extension JSONValue {
    static func texts(_ texts: [String]) -> JSONValue {
        .list(texts.map(JSONValue.text))
    }

    static func ids<Subject>(_ ids: [Identifier<Subject>]) -> JSONValue {
        .list(ids.map { .text($0.text) })
    }

    static func indices(_ indices: [Int]) -> JSONValue {
        .list(indices.map(JSONValue.integer))
    }
}
