package import Documents
import Recognise
import Understand
import Vocabulary

/// Every case of a policy folder.
package struct CaseSuite: Sendable {
    private let cases: [PolicyCase]
    private let policies: PoliciesByDay

    /// How one case came out.
    package struct Outcome: Sendable {
        package let path: String
        package let name: String
        /// Empty where everything came out as the case says.
        package let failures: [String]
    }

    package init(_ folder: PolicyFolder, under policies: PoliciesByDay) throws(BadInput) {
        self.policies = policies
        var cases: [PolicyCase] = []
        for file in folder.files(under: "cases") {
            cases.append(try PolicyCase(file, in: folder.name, under: policies))
        }
        self.cases = cases
    }

    package var count: Int { cases.count }

    /// Everything that the cases expect.
    var expectations: [Claim] { cases.flatMap(\.expect) }

    /// The policy under which the latest of the cases falls; nil where there are no cases.
    func latestPolicy() throws(BadInput) -> Policy? {
        guard let latest = cases.map(\.contact.at).max() else { return nil }
        return try policies.policy(at: latest).policy
    }

    package func run() throws(BadInput) -> [Outcome] {
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
        try latestPolicy().map(Mutant.all) ?? []
    }

    /// Whether some case fails under the changed policy.
    package func notice(_ mutant: Mutant) throws(BadInput) -> Bool {
        let policy = try PolicyInForce(mutant.policy, named: mutant.name)
        for policyCase in cases where try !policyCase.failures(under: policy).isEmpty { return true }
        return false
    }
}
