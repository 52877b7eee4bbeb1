import ArgumentParser
import Identity
import Learn
import LearningFeeds
import Notation
import PolicyBook
import Vocabulary

/// `heed import completions`: what people completed in another system.
struct ImportCompletionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completions",
        abstract: "Import what people completed in another system, from a table in CSV.",
        discussion: """
            The first line names the columns, in any order: learner (a sign-in name or the id of an account), module, version, on \
            (a day) and result (completed, met, not-met, or a mark from 0 to 100). If one row is bad, nothing is imported, and \
            each bad one is named. What is kept already is counted and not kept again.
            """
    )

    @Argument(help: ArgumentHelp("The table; - for standard input.", valueName: "file"))
    var file: String

    @OptionGroup var options: LearningImportOptions

    func run() async throws {
        try await reporting {
            let (desk, actor) = try await options.learning.open(isExpected: true)
            let name = file
            try await options.report(on: name, noun: "rows").telling {
                try await ImportCompletions(desk)(
                    { take in
                        let (source, handle) = try InputFile.open(name)
                        var lines = InputLines(handle, longest: 1 << 16)
                        try CompletionTable.read({ lines.next() }, take)
                        if lines.isBroken { throw InputFile.unreadable(source) }
                    },
                    from: name,
                    isDryRun: options.dryRun,
                    by: actor
                )
            }
        }
    }
}
