import Foundation
package import PolicyBook
package import Notation
import Recognise
import Understand
import Vocabulary

/// Every case of a policy folder.
package struct CaseSuite: Sendable {
    private let cases: [PolicyCase]
    private let policies: PoliciesByDay
    private let folder: String

    /// How one case came out.
    package struct Outcome: Sendable {
        package let path: String
        package let name: String
        /// Empty where everything came out as the case says.
        package let failures: [String]
    }

    package init(_ folder: PolicyFolder, under policies: PoliciesByDay) throws(BadInput) {
        self.policies = policies
        self.folder = folder.name
        var cases: [PolicyCase] = []
        for file in folder.files(under: "cases") {
            cases.append(try PolicyCase(file, in: folder.name, under: policies))
        }
        self.cases = cases
    }

    package var count: Int { cases.count }

    /// Every clue that somebody in a case noted.
    var observedClues: Set<ClueID> {
        Set(cases.flatMap(\.contact.people).flatMap(\.observations).map(\.clue))
    }

    /// Everything that the cases expect.
    var expectations: [Claim] { cases.flatMap(\.expect) }

    /// The policy under which the latest of the cases falls; nil where there are no cases.
    func latestPolicy() throws(BadInput) -> PolicyInForce? {
        guard let latest = cases.map(\.contact.at).max() else { return nil }
        return try policies.policy(at: latest)
    }

    /// - Throws: `BadInput` where there are no cases, since nothing would be proved.
    package func run() throws(BadInput) -> [Outcome] {
        guard !cases.isEmpty else {
            throw BadInput(
                Source(name: folder + "/cases"),
                line: nil,
                "there are no cases",
                remedy: "write one; Policy/README.md says how"
            )
        }
        var outcomes: [Outcome] = []
        for policyCase in cases {
            let policy = try policies.policy(at: policyCase.contact.at)
            let failures = try policyCase.failures(under: policy)
            outcomes.append(Outcome(path: policyCase.path, name: policyCase.name, failures: failures))
        }
        return outcomes
    }

    /// The latest policy that the cases use with one rule removed or turned round, for every rule there is.
    package func mutants() throws(BadInput) -> [Mutant] {
        try (latestPolicy()?.policy).map(Mutant.all) ?? []
    }

    /// The changes that no case notices, the cases being shared out over the cores.
    ///
    /// - Throws: `BadInput` where a case fails before anything is changed, since it would notice every change.
    package func unnoticed(_ mutants: [Mutant]) async throws -> [Mutant] {
        if let failing = try run().first(where: { !$0.failures.isEmpty }) {
            throw BadInput(
                Source(name: failing.path),
                line: nil,
                "the case fails with nothing changed: \(failing.failures[0])",
                remedy: "mend it first"
            )
        }
        guard let base = try latestPolicy() else { return mutants }
        return try await withThrowingTaskGroup(of: [Int].self) { group in
            let cores = ProcessInfo.processInfo.activeProcessorCount
            for core in 0..<cores {
                group.addTask {
                    try mutants.indices.filter { try $0 % cores == core && !notice(mutants[$0], on: base) }
                }
            }
            var survivors: [Int] = []
            for try await part in group { survivors += part }
            return survivors.sorted().map { mutants[$0] }
        }
    }

    /// Whether some case fails under the changed policy.
    private func notice(_ mutant: Mutant, on base: PolicyInForce) throws(BadInput) -> Bool {
        let policy = try base.with(mutant.policy)
        let likely = cases.filter { $0.speaks(of: mutant.subject) }
        let others = cases.filter { !$0.speaks(of: mutant.subject) }
        for policyCase in likely + others where try !policyCase.failures(under: policy).isEmpty { return true }
        return false
    }
}
