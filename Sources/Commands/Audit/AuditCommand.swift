import ArgumentParser

/// `heed audit`: the journal, proved.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Prove that the journal of who did what is whole and unaltered.",
        subcommands: [AuditVerifyCommand.self, AuditCheckpointCommand.self]
    )
}
