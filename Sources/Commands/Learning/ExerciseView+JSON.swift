import API
import Learn
import Notation
import Vocabulary

extension ExerciseView {
    /// As whoever runs it sees it; there is an outcome once it is closed.
    var json: JSONValue {
        .map([
            ("id", .text(record.id.text)),
            ("version", .integer(record.version)),
            ("programme", .text(record.programme.text)),
            ("title", .text(record.title)),
            ("status", .text(record.status.rawValue)),
            ("pieces", .integer(record.pieces.count)),
            ("participants", .list(participants.map(\.json))),
            ("outcome", outcome?.json ?? .null),
        ])
    }
}

extension ExerciseView.Participant {
    fileprivate var json: JSONValue {
        .map([
            ("account", .text(account.text)),
            ("handed_in", .optional(handedIn?.text)),
            ("follow_up", .optional(followUp?.kind.rawValue)),
        ])
    }
}

extension ExerciseOutcome {
    fileprivate var json: JSONValue {
        .map([
            ("handed_in", .integer(assessors.count)),
            ("alike", .integer(alike)),
            ("kappa", agreement.kappa.map(\.json) ?? .null),
            ("untold", .optional(agreement.reason?.rawValue)),
            ("assessors", .list(assessors.map(told))),
            ("pieces", .list(pieces.map(\.json))),
        ])
    }

    private func told(_ account: AccountID) -> JSONValue {
        let own = agreement(of: account)?.own
        return .map([
            ("account", .text(account.text)),
            ("as_most", own.map { .integer($0.part) } ?? .null),
            ("of", own.map { .integer($0.whole) } ?? .null),
            ("likely", own?.interval.json ?? .null),
            ("differs", .bool(differs(account))),
        ])
    }
}

extension Agreement {
    /// Why no kappa can be told; nil where one can.
    fileprivate var reason: Reason? { if case .undefined(let reason) = self { reason } else { nil } }
}

extension Kappa {
    fileprivate var json: JSONValue { .map([("value", .number(value)), ("likely", interval.json)]) }
}

extension ExerciseOutcome.Judged {
    fileprivate var json: JSONValue {
        .map([
            ("id", .text(piece.id.text)),
            ("criterion", .text(piece.criterion.text)),
            ("met", .integer(met.count)),
            ("not_yet", .integer(notYet.count)),
        ])
    }
}
