import ArgumentParser

/// `heed import`: what other systems hold.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take over what other systems hold: all of a file, or nothing.",
        subcommands: [ImportDirectoryCommand.self, ImportCompletionsCommand.self, ImportStatementsCommand.self]
    )
}
