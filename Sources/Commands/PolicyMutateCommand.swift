import ArgumentParser
import PolicyBook

/// `heed policy mutate`: break every rule of the policy in turn and see that a case notices.
struct PolicyMutateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mutate",
        abstract: "Remove and invert each rule in turn; every such change must make a case fail.")

    @OptionGroup var options: PolicyOptions

    func run() throws {
        try reporting {
            let folder = try Composition.folder(options.folder)
            let cases = try CaseSuite(folder, under: try Composition.policies(in: folder))
            let mutants = try cases.mutants()
            var survivors: [String] = []
            for (index, mutant) in mutants.enumerated() {
                if try !cases.notice(mutant) { survivors.append(mutant.name) }
                if (index + 1) % 50 == 0 { tell("\(index + 1) of \(mutants.count) changes tried") }
            }
            for survivor in survivors { show("no case notices: \(survivor)\n") }
            show("\(mutants.count - survivors.count) passed, \(survivors.count) failed\n")
            if !survivors.isEmpty { throw ExitCode.failure }
        }
    }
}
