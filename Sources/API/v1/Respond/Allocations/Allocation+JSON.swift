import Access
package import Notation
package import Respond
import Vocabulary

extension PartCandidates {
    var json: JSONValue {
        .map([
            ("investigation", .text(view.record.id.text)),
            ("part", .text(part.id.text)),
            ("licensed", .list(may.map(\.json))),
            ("others", .list(others.map(\.json))),
            ("allows_as", .optional(allowsAs?.text)),
        ])
    }
}

extension PartCandidates.Candidate {
    fileprivate var json: JSONValue {
        let (until, conditions, lack): (String?, [String], String?) =
            switch answer {
            case .licensed(let licence): (licence.expires.text, licence.conditions, nil)
            case .unlicensed(let lack): (nil, [], lack.words)
            }
        return .map([
            ("account", .text(id.text)),
            ("name", .text(account.name)),
            ("until", .optional(until)),
            ("conditions", .list(conditions.map { .text($0) })),
            ("lack", .optional(lack)),
            ("load", .integer(load)),
            ("does_it", .bool(doesIt)),
        ])
    }
}

extension AllocationBoard {
    package var json: JSONValue {
        .map([
            ("days", .integer(days)),
            ("uncovered", .list(uncovered.map(\.json))),
            ("allowed", .list(allowed.map(\.json))),
            ("ending", .list(ending.map(\.json))),
            ("missing", .list(missing.map(\.json))),
        ])
    }
}

extension AllocationBoard.Line {
    fileprivate var json: JSONValue {
        .map([("investigation", .text(view.record.id.text)), ("part", part.json)])
    }
}

extension AllocationBoard.Vacant {
    fileprivate var json: JSONValue {
        .map([("investigation", .text(view.record.id.text)), ("part", .text(part.id.text))])
    }
}

extension ForecastLine {
    /// Counts of the whole agency; it names nobody.
    package var json: JSONValue {
        .map([
            ("kind", .text(kind.id.text)),
            ("part", .text(part.id.text)),
            ("holders", .integer(forecast.holders)),
            ("work", .integer(forecast.work)),
            ("missing", .integer(forecast.missing)),
            ("unlicensed", .integer(forecast.unlicensed)),
            ("vacancies", forecast.vacancies.map { .integer($0) } ?? .null),
            ("months", .list(forecast.months.map(\.json))),
        ])
    }
}

extension LicenceForecast.Month {
    fileprivate var json: JSONValue {
        .map([
            ("on", .text(on.text)),
            ("holders", .integer(holders)),
            ("ending", .integer(ending)),
            ("vacancies", vacancies.map { .integer($0) } ?? .null),
        ])
    }
}
