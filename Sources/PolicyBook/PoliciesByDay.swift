package import Notation
import Synchronization
package import Vocabulary

/// Hands out the policy in force at a moment, each prepared once.
package final class PoliciesByDay: Sendable {
    private let book: PolicyBook
    private let prepared = Mutex<[String: PolicyInForce]>([:])

    package init(_ book: PolicyBook) {
        self.book = book
    }

    /// The policy in force at a moment, by the local day.
    ///
    /// - Throws: `BadInput` where there is none for that day.
    package func policy(at moment: Instant) throws(BadInput) -> PolicyInForce {
        let day = LocalTime.day(of: moment)
        let key = book.editionKey(on: day)
        if let known = prepared.withLock({ $0[key] }) { return known }
        let policy = try PolicyInForce(try book.policy(on: day), named: book.origin.name)
        prepared.withLock { $0[key] = policy }
        return policy
    }
}
