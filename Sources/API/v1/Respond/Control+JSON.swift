import Notation
import Recognise
import Respond
import Vocabulary

extension LapsingControl {
    var json: JSONValue {
        .map([
            ("contact", .text(contact.text)),
            ("contact_version", .integer(contactVersion)),
            ("person", person.map(\.lapsingJSON) ?? .null),
            ("control", control.json),
            ("due", .text(due.text)),
            ("working_days_left", workingDaysLeft.map(JSONValue.integer) ?? .null),
        ])
    }
}

extension PersonRecord {
    fileprivate var lapsingJSON: JSONValue {
        .map([
            ("id", .text(id.text)), ("given", .optional(details.given)), ("family", .optional(details.family)),
        ])
    }
}

extension HeldControl {
    var json: JSONValue {
        .map([
            ("id", .text(id.text)),
            ("control", .text(control.text)),
            ("protects", .optional(protects?.text)),
            ("state", .text(state.rawValue)),
            ("ends", .optional(ends?.text)),
            ("review", .optional(placed?.review?.text)),
            ("shows_from", .optional(lead?.showFrom.text)),
            ("act_by", .optional(lead?.actBy.text)),
            ("keeper", .optional(placed?.keeper)),
            ("begins", .optional(placed?.begins.text)),
            ("plan", .optional(placed?.plan?.text)),
            ("moves", .list(moves.map(\.json))),
            ("can", .list(can.map { .text($0.rawValue) })),
        ])
    }
}

extension HeldControl {
    /// How it stands, for whoever put it in place by what a plan asked of them.
    var briefJSON: JSONValue {
        .map([
            ("control", .text(control.text)),
            ("state", .text(state.rawValue)),
            ("begins", .optional(placed?.begins.text)),
            ("ends", .optional(ends?.text)),
            ("review", .optional(placed?.review?.text)),
        ])
    }
}

extension MadeControlMove {
    fileprivate var json: JSONValue {
        .map([
            ("move", .text(move.rawValue)),
            ("at", .text(at.text)),
            ("by", .text(by.text)),
            ("words", .optional(words)),
            ("until", .optional(until?.text)),
            ("successor", .optional(successor?.text)),
        ])
    }
}
