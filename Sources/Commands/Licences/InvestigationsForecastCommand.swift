import API
import ArgumentParser
import Notation
import Respond
import Store
import Vocabulary

/// `heed investigations forecast`: when licences end, beside the work that asks for them.
struct InvestigationsForecastCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forecast",
        abstract:
            "Write how many will hold a licence in the months to come if none is renewed, beside the work of today.",
        discussion: "Counts of the whole agency; it names nobody."
    )

    @OptionGroup var options: InvestigationOptions

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        try await reporting {
            let (desk, actor) = try await options.open()
            let lines = try await ReadAllocations(desk).forecast(by: actor)
            let items = JSONValue.map([("items", .list(lines.map(\.json)))])
            show(json ? JSONText(items).compact + "\n" : lines.flatMap(\.words).map { $0 + "\n" }.joined())
        }
    }
}

extension ForecastLine {
    /// Today, then month by month.
    fileprivate var words: [String] {
        let work = "work: \(forecast.work), with nobody: \(forecast.missing), without a licence: \(forecast.unlicensed)"
        let today = "\(kind.id), \(part.id): \(forecast.holders) hold it; \(work)\(Self.needed(forecast.vacancies))"
        return [today]
            + forecast.months.map { month in
                "  \(month.on.text): \(month.holders) hold it, \(month.ending) ended\(Self.needed(month.vacancies))"
            }
    }

    /// How many more people the work of today would need; nothing where nobody counts how much one has.
    private static func needed(_ vacancies: Int?) -> String { vacancies.map { "; more needed: \($0)" } ?? "" }
}
