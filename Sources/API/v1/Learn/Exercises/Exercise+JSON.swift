import Access
import HTTPTypes
package import Learn
package import Notation
import Vocabulary

extension Exercise {
    /// A step answers with the exercise, and with nothing of those who take part.
    func answer(_ status: HTTPResponse.Status = .ok) -> Answer {
        let place = status == .created ? HeedAPI.prefix + "/exercises/" + id.text : nil
        return Answer(status, .map(fields), location: place, version: version)
    }

    fileprivate var fields: [(String, JSONValue)] {
        [
            ("id", .text(id.text)),
            ("version", .integer(version)),
            ("status", .text(status.rawValue)),
            ("programme", .text(programme.text)),
            ("title", .text(title)),
            ("begun_at", .text(begun.at.text)),
            ("closed_at", .optional(closed?.at.text)),
            ("pieces", .list(pieces.map(\.json))),
        ]
    }
}

extension ExercisePiece {
    fileprivate var json: JSONValue {
        .map([("id", .text(id.text)), ("criterion", .text(criterion.text)), ("words", .text(words))])
    }
}

extension ExerciseLine {
    package var json: JSONValue {
        .map([
            ("id", .text(record.id.text)),
            ("version", .integer(record.version)),
            ("status", .text(record.status.rawValue)),
            ("programme", .text(record.programme.text)),
            ("title", .text(record.title)),
            ("begun_at", .text(record.begun.at.text)),
            ("closed_at", .optional(record.closed?.at.text)),
            ("asked", .integer(record.holding.involved.count)),
            ("handed_in", .integer(handedIn)),
            ("is_mine_handed_in", isHandedInByThem.map { .bool($0) } ?? .null),
        ])
    }
}

extension ExerciseView {
    var answer: Answer { Answer(.ok, json, version: record.version) }

    /// The exercise, and what is for the one who reads it: to run it, or to take part.
    package var json: JSONValue {
        let (run, own): (JSONValue, JSONValue) =
            switch side {
            case .assurer(let participants, let outcome, let assessors):
                (Self.run(record, participants, outcome, assessors), .null)
            case .assessor(let part, let outcome):
                (.null, .map(part.fields + [("outcome", outcome?.json ?? .null)]))
            }
        let fields = [("criteria", JSONValue.list(criteria.map(\.json))), ("run", run), ("own", own)]
        return .map(record.fields + fields)
    }

    /// What whoever runs it reads beside: who takes part, whom they could ask, and once it is closed what came of it.
    private static func run(
        _ exercise: Exercise,
        _ participants: [Participant],
        _ outcome: ExerciseOutcome?,
        _ assessors: [Account]
    ) -> JSONValue {
        .map([
            ("closed_because", .optional(exercise.closed?.reason)),
            ("participants", .list(participants.map(\.json))),
            (
                "can_be_asked",
                .list(assessors.map { .map([("account", .text($0.id.text)), ("name", .text($0.name))]) })
            ),
            ("outcome", outcome?.json ?? .null),
        ])
    }
}

extension EvidenceRule.Criterion {
    fileprivate var json: JSONValue {
        .map([
            ("criterion", .text(term.id.text)),
            ("title", .text(term.title)),
            ("meaning", .text(term.meaning)),
        ])
    }
}

extension ExerciseView.Participant {
    fileprivate var json: JSONValue {
        .map([
            ("assessor", .text(account.text)),
            ("version", .integer(version)),
            ("handed_in", .optional(handedIn?.text)),
            ("follow_up", followUp?.json ?? .null),
        ])
    }
}

extension Answer {
    /// What one judged oneself.
    static func part(_ part: ExercisePart) -> Answer { Answer(.ok, .map(part.fields), version: part.version) }

    /// One who takes part, without what they judged.
    static func participant(_ part: ExercisePart) -> Answer {
        Answer(.ok, ExerciseView.Participant(part).json, version: part.version)
    }
}

extension ExercisePart {
    fileprivate var fields: [(String, JSONValue)] {
        [
            ("version", .integer(version)),
            ("handed_in", .optional(handedIn?.text)),
            ("answers", .list(answers.map(\.json))),
            ("follow_up", followUp?.json ?? .null),
        ]
    }
}

extension ExercisePart.Answer {
    fileprivate var json: JSONValue {
        .map([
            ("piece", .text(piece.text)),
            ("is_met", isMet.map { .bool($0) } ?? .null),
            ("reason", .text(reason)),
        ])
    }
}

extension FollowUp {
    fileprivate var json: JSONValue {
        .map([
            ("kind", .text(kind.rawValue)),
            ("until", .optional(until?.text)),
            ("words", .text(words)),
            ("at", .text(at.text)),
            ("by", .text(by.text)),
        ])
    }
}

extension StandingAssessor {
    var json: JSONValue {
        .map([
            ("programme", .text(programme.id.text)),
            ("account", .text(account.text)),
            ("last", .optional(currency.last?.text)),
            ("until", .optional(currency.until?.text)),
            ("is_current", .bool(currency.isCurrent)),
        ])
    }
}
