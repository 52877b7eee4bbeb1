import API
import Access
import ArgumentParser
import Learn
import Notation
import Store
import Vocabulary
import Website

/// `heed learning exercises`: how far those who assess agree.
struct LearningExercisesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "exercises",
        abstract: "List the exercises of those who assess, or show one with how far they agree.",
        discussion:
            "Whose part in one is shown is written into the journal. Nobody is ranked: each is held against the rest alone."
    )

    @Argument(help: "The exercise's id; all are listed where none is given.")
    var exercise: String?

    @OptionGroup var learning: LearningOptions

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        try await reporting {
            let (desk, actor) = try await learning.open(isExpected: true, as: [.qualityAssurer])
            if let exercise {
                let view = try await ReadExercise(desk)(RecordID(exercise), by: actor)
                let names = try await desk.store.read { try StaffNames(view.participants.map(\.account), in: $0) }
                show(json ? JSONText(view.json).compact + "\n" : view.lines(names).map { $0 + "\n" }.joined())
                return
            }
            let found = try await everyItem { try await ListExercises(desk)($0, by: actor) }
            let items = JSONValue.map([("items", .list(found.map(\.json)))])
            show(json ? JSONText(items).compact + "\n" : found.map(\.line).joined())
            if !json { tell("heed: \(found.count) exercises") }
        }
    }
}

extension ExerciseLine {
    fileprivate var line: String {
        let asked = record.holding.involved.count
        return "\(record.id) \(record.title): \(programme), \(record.status.words), \(handedIn) of \(asked) handed in\n"
    }
}
