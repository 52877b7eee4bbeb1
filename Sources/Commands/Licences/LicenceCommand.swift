import ArgumentParser

/// `heed licence`: who holds what, and what holders take along.
struct LicenceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "licence",
        abstract: "Licences: the register, one of them, and what holders take along.",
        discussion:
            "Whoever runs these on the machine sees what a licensing panel of the agency sees; the journal says so.",
        subcommands: [
            LicenceRegisterCommand.self, LicenceShowCommand.self, LicenceCredentialCommand.self, LicenceKeyCommand.self,
        ]
    )
}
