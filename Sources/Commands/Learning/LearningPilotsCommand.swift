import API
import Access
import ArgumentParser
import Learn
import LearningPages
import Notation
import Store
import Vocabulary

/// `heed learning pilots`: what is tried, and what came of it.
struct LearningPilotsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pilots",
        abstract: "List the pilots of an agency, or show one with what can be said of what came of it."
    )

    @Argument(help: "The pilot's id; all are listed where none is given.")
    var pilot: String?

    @OptionGroup var learning: LearningOptions

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        try await reporting {
            let (desk, actor) = try await learning.open(isExpected: true, as: [.qualityAssurer])
            if let pilot {
                let view = try await ReadPilots(desk).one(RecordID(pilot), by: actor)
                show(json ? JSONText(view.json).compact + "\n" : view.lines.map { $0 + "\n" }.joined())
                return
            }
            let found = try await everyItem { try await ReadPilots(desk)($0, by: actor) }
            let items = JSONValue.map([("items", .list(found.map(\.json)))])
            show(json ? JSONText(items).compact + "\n" : found.map(\.line).joined())
            if !json { tell("heed: \(found.count) pilots") }
        }
    }
}

extension Pilot {
    fileprivate var line: String { "\(id) \(heading)\n" }

    fileprivate var heading: String {
        "\(plan.title): \(status.words), \((begun?.on ?? plan.begins).text) to \(plan.ends.text)"
    }
}

extension PilotView {
    fileprivate var lines: [String] {
        let measures = outcomes.flatMap { outcome in
            let said = outcome.words(against: record.plan.compared, fewest: fewest)
            return ["\(outcome.measure.told.what), hoped to go \(outcome.measure.told.hoped.rawValue):"]
                + said.map { "  " + $0 }
        }
        let decided = record.decision.map { decision in
            [
                "decided: \(decision.told.choice.rawValue), \(decision.told.reasons)",
                "follows: \(decision.told.follows) By \(decision.told.due.text).",
            ]
        }
        return [record.heading, record.plan.question] + measures + (decided ?? [])
    }
}
