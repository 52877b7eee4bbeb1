import ArgumentParser

/// The program: a command a verb.
struct HeedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "heed",
        abstract: "Recognise, understand and respond to vulnerability-related risk.",
        discussion: """
            Results are written to standard output, words and progress to standard error.
            Exit status: 0 done; 64 usage; 65 bad input; 69 service unavailable; 70 fault.
            """,
        version: "0.1.0",
        subcommands: [
            AssessCommand.self, SpotCommand.self, PolicyCommand.self, DemoCommand.self, ServeCommand.self,
            UserCommand.self, TokenCommand.self, ImportCommand.self, ExportCommand.self, AuditCommand.self,
            JournalCommand.self, KeysCommand.self,
            ReplayCommand.self,
            DeliveryCommand.self, ReferralsCommand.self, LicenceCommand.self, InvestigationsCommand.self,
            LearningCommand.self,
        ]
    )
}
