import ArgumentParser

/// `heed policy`: look after the policy.
struct PolicyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy",
        abstract: "Check the policy, run its cases, and prove that the cases bite.",
        subcommands: [
            PolicyCheckCommand.self, PolicyUnverifiedCommand.self, PolicyTestCommand.self, PolicyMutateCommand.self,
            PolicyCluesCommand.self, PolicyShowCommand.self,
        ]
    )
}

/// The folder that a policy command works on.
struct PolicyOptions: ParsableArguments {
    @Option(name: .customLong("policy"), help: ArgumentHelp("Use the policy in this folder.", valueName: "dir"))
    var folder: String?
}
