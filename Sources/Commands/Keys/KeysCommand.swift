import ArgumentParser

/// `heed keys`: under which keys the records are.
struct KeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "The master keys of the records: list them, and change them.",
        discussion: """
            Each person, and each contact with what came of it, has a key of its own; those keys are kept under a master
            key, which is a file in the folder of the keys.
            """,
        subcommands: [KeysListCommand.self, KeysRotateCommand.self]
    )
}
