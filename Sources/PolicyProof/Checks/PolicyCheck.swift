package import PolicyBook
package import Notation
import Understand
import Vocabulary

/// Looks for what is wrong with a policy as a whole.
///
/// Dangling ids, unknown keys and bad dates are errors of reading and are thrown; the rest is listed.
package struct PolicyCheck: Sendable {
    private let folder: PolicyFolder
    private let book: PolicyBook

    package init(_ folder: PolicyFolder) throws(BadInput) {
        self.folder = folder
        book = try PolicyBook(folder)
    }

    /// The problems of every edition that was ever in force, in words; empty where there are none.
    package func problems() throws(BadInput) -> [String] {
        var problems: [String] = []
        let editions = try book.editionDays.map { (day) throws(BadInput) in (day, try book.policyInForce(on: day)) }
        for (day, prepared) in editions {
            let policy = prepared.policy
            problems += LawCheck(policy: policy, day: day).problems()
            problems += policy.wording.missing.map { "understand/words.yaml: no words for '\($0.rawValue)'" }
            problems += ScopeCheck(policy: policy).problems()
            problems += try TableCheck(prepared).problems()
        }
        if let (day, latest) = editions.last {
            _ = try book.respondPolicy(on: day)
            _ = try book.learnPolicy(on: day)
            problems += try CoverageCheck(folder, PoliciesByDay(book), latest: latest.policy).problems()
        }
        return problems.removingRepeats()
    }
}
