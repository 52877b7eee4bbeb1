import HTTPTypes
import Learn
import Notation
import Vocabulary

extension ModerationLine {
    /// Neither whose work it is nor who judged it.
    var json: JSONValue {
        .map(
            record.fields + [
                ("outcome", .optional(record.decision?.outcome.rawValue)),
                ("decided_at", .optional(record.decision?.at.text)),
                ("has_own_view", .bool(hasView)),
                ("barred", .optional(standing?.barred)),
            ]
        )
    }
}

extension Moderation {
    /// A step answers with where it stands; what was judged is read with the moderation itself, and journalled.
    var answer: Answer {
        let stands: [(String, JSONValue)] = [
            ("outcome", .optional(decision?.outcome.rawValue)),
            ("decided_at", .optional(decision?.at.text)),
        ]
        return Answer(.ok, .map(fields + stands), version: version)
    }

    fileprivate var fields: [(String, JSONValue)] {
        [
            ("id", .text(id.text)),
            ("version", .integer(version)),
            ("programme", .text(programme.text)),
            ("reason", reason.json),
            ("since", .text(since.text)),
        ]
    }
}

extension ModerationReason {
    /// Which of the first it is would tell something of whoever judged it, and is left out.
    fileprivate var json: JSONValue {
        let (kind, of): (String, Int?) =
            switch self {
            case .differs: ("differs", nil)
            case .first(_, let all): ("first", all)
            case .oneIn(let all): ("one-in", all)
            }
        return .map([("kind", .text(kind)), ("of", of.map { .integer($0) } ?? .null)])
    }
}

extension ModeratorStanding {
    /// The first of what stands against it.
    fileprivate var barred: String? { bars.first?.refusal.reason }
}

extension ModerationView {
    var answer: Answer {
        let (word, barred, work): (String, String?, PortfolioView?) =
            switch sight {
            case .barred(let standing): ("barred", standing.barred, nil)
            case .blind(let work): ("blind", nil, work)
            case .told(let work): ("told", nil, work)
            }
        let shown: [(String, JSONValue)] = [
            ("sight", .text(word)),
            ("barred", .optional(barred)),
            ("can", .list(can.map { .text($0) })),
            ("criteria", .list((work?.criteria ?? []).map { $0.json(isTold: isTold) })),
            ("evidence", .list((work?.record.evidence ?? []).map { .map($0.shown) })),
            ("told", told),
            ("decision", record.decision?.json ?? .null),
        ]
        return Answer(.ok, .map(record.fields + shown), version: record.version)
    }

    private var isTold: Bool { if case .told = sight { true } else { false } }

    private var can: [String] {
        if case .blind = sight { ["view"] } else { canDecide ? ["decide"] : [] }
    }

    /// Whose work it is, what was judged of it by whom, and what those who moderate had seen; null before it is told.
    private var told: JSONValue {
        guard case .told(let work) = sight else { return .null }
        return .map([
            ("portfolio", .text(record.portfolio.text)),
            ("learner", .text(record.learner.text)),
            ("assessor", .text(record.assessor.text)),
            ("judgement", work.record.assessments.last?.json ?? .null),
            ("views", .list(record.views.map(\.json))),
        ])
    }
}

extension CriterionStanding {
    /// Whether it was judged as met is told with the judgement alone.
    fileprivate func json(isTold: Bool) -> JSONValue {
        .map([
            ("criterion", .text(criterion.term.id.text)),
            ("title", .text(criterion.term.title)),
            ("meaning", .text(criterion.term.meaning)),
            ("needs", .integer(criterion.needs)),
            ("kinds", .list(EvidenceRule.Kind.allCases.filter(criterion.kinds.contains).map { .text($0.rawValue) })),
            ("is_met", isTold ? .bool(isMet) : .null),
        ])
    }
}

extension ModeratorView {
    fileprivate var json: JSONValue {
        .map([("by", .text(by.text)), ("at", .text(at.text)), ("answers", .list(answers.map(\.json)))])
    }
}

extension ModeratorView.Answer {
    fileprivate var json: JSONValue {
        .map([("criterion", .text(criterion.text)), ("is_met", .bool(isMet)), ("reason", .text(reason))])
    }
}

extension ModerationDecision {
    fileprivate var json: JSONValue {
        .map([
            ("outcome", .text(outcome.rawValue)),
            ("words", .text(words)),
            ("at", .text(at.text)),
            ("by", .text(by.text)),
        ])
    }
}

extension ModerationTally {
    var json: JSONValue { .map([("programme", .text(programme.text)), ("alike", alike.json)]) }
}
