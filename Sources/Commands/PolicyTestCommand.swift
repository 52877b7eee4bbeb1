import ArgumentParser
import PolicyBook
import PolicyProof

/// `heed policy test`: run every case of the policy.
struct PolicyTestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Run the cases: situations and what must follow from them."
    )

    @OptionGroup var options: PolicyOptions

    func run() throws {
        try reporting {
            let folder = try Composition.folder(options.folder)
            let policies = try Composition.policies(in: folder)
            var failed = 0
            let cases = try CaseSuite(folder, under: policies)
            for outcome in try cases.run() where !outcome.failures.isEmpty {
                failed += 1
                show("✗ \(outcome.path): \(outcome.name)\n")
                for failure in outcome.failures { show("    \(failure)\n") }
            }
            show("\(cases.count - failed) passed, \(failed) failed\n")
            if failed > 0 { throw ExitCode.failure }
        }
    }
}
