import Notation
import Respond
import Vocabulary

extension ToldPart {
    var json: JSONValue {
        .map([
            ("from", .text(from.text)),
            ("at", .text(at.text)),
            ("details", .list(details.map { .map([("item", .text($0.item)), ("words", .text($0.words))]) })),
            ("concerns", .text(concerns)),
            ("asked", .text(asked)),
            ("goals", .list(goals.map(JSONValue.text))),
        ])
    }
}

extension Invitation {
    var json: JSONValue { .map([("agency", .text(agency.text)), ("why", .text(why))]) }
}

extension Contribution {
    var json: JSONValue {
        .map([
            ("agency", .text(agency.text)),
            ("known", .text(said.known.rawValue)),
            ("facts", .optional(said.facts)),
            ("view", .optional(said.view)),
            ("withheld", .optional(said.withheld?.text)),
            ("at", .text(at.text)),
            ("by", .text(by.text)),
        ])
    }
}

extension BroughtVoice {
    var json: JSONValue {
        .map([
            ("is_heard", .bool(said.isHeard)),
            ("words", .text(said.words)),
            ("through", .text(said.through)),
            ("agency", .text(agency.text)),
            ("at", .text(at.text)),
            ("by", .text(by.text)),
        ])
    }
}

extension MeetingDecision {
    var json: JSONValue {
        let others = dissent.map { JSONValue.map([("agency", .text($0.agency.text)), ("words", .text($0.words))]) }
        return .map([("words", .text(words)), ("reason", .text(reason)), ("dissent", .list(others))])
    }
}

extension MeetingAction {
    var json: JSONValue {
        .map([
            ("id", .text(id.text)),
            ("family", .text(asked.family.text)),
            ("what", .text(asked.what)),
            ("owner", .text(asked.owner.text)),
            ("who", .text(asked.who)),
            ("due", .text(asked.due.text)),
            ("answer", answer.map(\.json) ?? .null),
        ])
    }
}

extension MeetingAction.Answer {
    fileprivate var json: JSONValue {
        .map([
            ("is_done", .bool(isDone)), ("words", .text(words)), ("at", .text(at.text)), ("by", .text(by.text)),
        ])
    }
}

extension PartOutcome {
    var json: JSONValue {
        .map([
            ("outcome", .text(outcome.result.text)),
            ("goals", .list(outcome.goals.map { .text($0.rawValue) })),
            ("words", .text(words)),
        ])
    }
}
