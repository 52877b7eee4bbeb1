import Learn
import Notation
import Vocabulary

extension ExerciseOutcome {
    /// For whoever runs it: the whole, each who handed in by themselves, and who said what where they were not of one mind.
    var json: JSONValue {
        .map(
            agreement.fields(of: assessors.count, on: pieces.count, alike: alike) + [
                ("assessors", .list(assessors.map(standing))),
                ("differing", .list(pieces.filter { !$0.isAlike }.map(\.json))),
            ]
        )
    }

    private func standing(of account: AccountID) -> JSONValue {
        .map([
            ("assessor", .text(account.text)),
            ("with_the_rest", agreement(of: account)?.json ?? .null),
            ("differs", .bool(differs(account))),
        ])
    }
}

extension OwnExerciseOutcome {
    /// For one who took part: the whole and their own, and nobody else's.
    var json: JSONValue {
        .map(
            agreement.fields(of: assessors, on: pieces, alike: alike) + [
                ("with_the_rest", own?.json ?? .null),
                ("differs", .bool(own?.hasDrifted ?? false)),
            ]
        )
    }
}

extension ExerciseOutcome.Judged {
    fileprivate var json: JSONValue {
        .map([
            ("piece", .text(piece.id.text)),
            ("met", .list(met.map(\.json))),
            ("not_yet", .list(notYet.map(\.json))),
        ])
    }
}

extension ExerciseOutcome.Said {
    fileprivate var json: JSONValue { .map([("by", .text(by.text)), ("reason", .text(reason))]) }
}

extension AgreementWithRest {
    fileprivate var json: JSONValue { .map([("own", own.json), ("others", others?.json ?? .null)]) }
}

extension Agreement {
    /// How far those who handed in agree; kappa by its measure and interval, or why none can be told.
    fileprivate func fields(of assessors: Int, on pieces: Int, alike: Int) -> [(String, JSONValue)] {
        [
            ("handed_in", .integer(assessors)),
            ("pieces", .integer(pieces)),
            ("alike", .integer(alike)),
            ("agreement", json(of: assessors)),
        ]
    }

    private func json(of assessors: Int) -> JSONValue {
        let reason: Reason? = if case .undefined(let reason) = self { reason } else { nil }
        return .map([
            ("measure", kappa == nil ? .null : .text(AgreementMeasure(assessors: assessors).rawValue)),
            ("kappa", kappa.map { .number($0.value) } ?? .null),
            ("likely", kappa?.interval.json ?? .null),
            ("undefined", .optional(reason?.rawValue)),
        ])
    }
}
