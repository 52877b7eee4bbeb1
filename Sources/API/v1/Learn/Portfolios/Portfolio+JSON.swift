import HTTPTypes
import Learn
import Notation
import Vocabulary

extension PortfolioView {
    func answer(_ status: HTTPResponse.Status = .ok) -> Answer {
        let place = status == .created ? HeedAPI.prefix + "/portfolios/" + record.id.text : nil
        return Answer(status, json, location: place, version: record.version)
    }

    var json: JSONValue {
        .map([
            ("id", .text(record.id.text)),
            ("version", .integer(record.version)),
            ("status", .text(record.status.rawValue)),
            ("since", .optional(record.since?.text)),
            ("learner", .text(record.learner.text)),
            ("programme", .text(record.programme.text)),
            ("criteria", .list(criteria.map(\.json))),
            ("evidence", .list(record.evidence.map(\.json))),
            ("assessments", .list(record.assessments.map(\.json))),
            ("moves", .list(record.moves.map(\.json))),
            ("barred", .list(barred.map { .text($0) })),
            ("can", .list(can.map { .text($0.rawValue) })),
        ])
    }

    /// Everything that stands against their judging it.
    private var barred: [String] {
        guard case .assessor(let standing, _) = side else { return [] }
        return standing.bars.map { $0.refusal(\.text).reason }
    }
}

extension CriterionStanding {
    fileprivate var json: JSONValue {
        .map([
            ("criterion", .text(criterion.term.id.text)),
            ("needs", .integer(criterion.needs)),
            ("items", .integer(items.count)),
            ("met", .integer(met)),
            ("is_met", .bool(isMet)),
        ])
    }
}

extension EvidenceItem {
    fileprivate var json: JSONValue { .map(shown + [("at", .text(at.text))]) }

    /// What it shows, and not when it was put there.
    var shown: [(String, JSONValue)] {
        [
            ("id", .text(id.text)),
            ("kind", .text(kind.rawValue)),
            ("words", .text(words)),
            ("criteria", .list(criteria.map { .text($0.text) })),
            ("on", .text(on.text)),
            (
                "work",
                work.map { JSONValue.map([("kind", .text($0.kind.rawValue)), ("id", .text($0.id.text))]) } ?? .null
            ),
        ]
    }
}

extension PortfolioAssessment {
    var json: JSONValue {
        .map([
            ("at", .text(at.text)),
            ("by", .text(by.text)),
            ("is_met", .bool(isMet)),
            ("words", .text(words)),
            (
                "verdicts",
                .list(
                    verdicts.map {
                        .map([
                            ("item", .text($0.item.text)),
                            ("criterion", .text($0.criterion.text)),
                            ("is_met", .bool($0.isMet)),
                            ("feedback", .optional($0.feedback)),
                        ])
                    }
                )
            ),
        ])
    }
}

extension MadePortfolioMove {
    fileprivate var json: JSONValue {
        .map([("move", .text(move.rawValue)), ("at", .text(at.text)), ("by", .text(by.text))])
    }
}
