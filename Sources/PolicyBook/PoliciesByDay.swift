package import Notation
package import Respond
import Synchronization
package import Vocabulary

/// Hands out the policy in force at a moment, each prepared once.
package final class PoliciesByDay: Sendable {
    private let book: PolicyBook
    private let prepared = Mutex(Prepared())

    /// What is ready: by edition, and by the days that were asked for.
    private struct Prepared {
        var editions: [String: PolicyInForce] = [:]
        var days: [CalendarDay: PolicyInForce] = [:]
        var handovers: [String: RespondPolicy] = [:]
        var handoverDays: [CalendarDay: RespondPolicy] = [:]
    }

    package init(_ book: PolicyBook) {
        self.book = book
    }

    /// The policy in force at a moment, by the local day.
    ///
    /// - Throws: `BadInput` where there is none for that day.
    package func policy(at moment: Instant) throws(BadInput) -> PolicyInForce {
        let day = LocalTime.day(of: moment)
        if let known = prepared.withLock({ $0.days[day] }) { return known }
        let edition = book.editionKey(on: day)
        let policy: PolicyInForce
        if let known = prepared.withLock({ $0.editions[edition] }) {
            policy = known
        } else {
            policy = try book.policyInForce(on: day)
        }
        prepared.withLock { [policy] in
            $0.editions[edition] = policy
            $0.days[day] = policy
        }
        return policy
    }
}

extension PoliciesByDay: RespondPolicies {
    package func respondPolicy(at moment: Instant) throws -> RespondPolicy {
        let day = LocalTime.day(of: moment)
        if let known = prepared.withLock({ $0.handoverDays[day] }) { return known }
        let edition = book.editionKey(on: day)
        let policy = try prepared.withLock({ $0.handovers[edition] }) ?? book.respondPolicy(on: day)
        prepared.withLock {
            $0.handovers[edition] = policy
            $0.handoverDays[day] = policy
        }
        return policy
    }
}
