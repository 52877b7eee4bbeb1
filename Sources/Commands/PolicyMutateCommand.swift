import ArgumentParser
import PolicyBook
import PolicyProof

/// `heed policy mutate`: break every rule of the policy in turn and see that a case notices.
struct PolicyMutateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mutate",
        abstract: "Remove and invert each rule in turn; every such change must make a case fail."
    )

    @Option(help: ArgumentHelp("Try only changes in whose name this stands.", valueName: "words"))
    var only: String?

    @OptionGroup var options: PolicyOptions

    func run() async throws {
        try await reporting {
            let folder = try Composition.folder(options.folder)
            let cases = try CaseSuite(folder, under: try Composition.policies(in: folder))
            let mutants = try cases.mutants().filter { only.map($0.name.contains) ?? true }
            tell("Trying \(mutants.count) changes on \(cases.count) cases.")
            let survivors = try await cases.unnoticed(mutants)
            for survivor in survivors { show("no case notices: \(survivor.name)\n") }
            show("\(mutants.count - survivors.count) passed, \(survivors.count) failed\n")
            if !survivors.isEmpty { throw ExitCode.failure }
        }
    }
}
