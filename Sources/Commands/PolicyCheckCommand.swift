import ArgumentParser
import PolicyBook
import PolicyProof

/// `heed policy check`: find what is wrong with the policy as a whole.
struct PolicyCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find dangling ids, unsourced thresholds, rules that never or always yield to others, missing cases."
    )

    @OptionGroup var options: PolicyOptions

    func run() throws {
        try reporting {
            let folder = try Composition.folder(options.folder)
            let problems = try PolicyCheck(folder).problems()
            for problem in problems { show("error: \(problem)\n") }
            guard !problems.isEmpty else { return show("The policy holds together.\n") }
            show(problems.count == 1 ? "1 problem.\n" : "\(problems.count) problems.\n")
            throw ExitCode.badInput
        }
    }
}
