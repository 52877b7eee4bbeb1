import ArgumentParser
import Learn
import LearningFeeds
import Vocabulary

/// `heed export`: what other systems are told.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Give other systems what is kept here.",
        subcommands: [ExportCompletionsCommand.self, ExportStatementsCommand.self]
    )
}

/// `heed export completions`: what people of an agency completed.
struct ExportCompletionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completions",
        abstract: "Write what people completed as a table in CSV.",
        discussion:
            "The table can be imported as it is. A cell that a spreadsheet would take for a formula begins with '."
    )

    @OptionGroup var learning: LearningOptions

    @Option(help: "Only what was done on this day or later, such as 2026-11-02.")
    var since: CalendarDay?

    @Option(help: "Only the modules of this programme, by its id in the policy.")
    var programme: String?

    func run() async throws {
        try await reporting {
            let (desk, actor) = try await learning.open(isExpected: true)
            show(CompletionTable.head)
            try await ExportCompletions(desk)(since: since, of: programme.map { ProgrammeID($0) }, by: actor) { part in
                show(part.map(CompletionTable.line).joined())
            }
        }
    }
}
