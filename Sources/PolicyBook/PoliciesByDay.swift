package import Learn
package import Notation
package import Respond
import Synchronization
package import Vocabulary

/// Hands out the policy in force at a moment, each part prepared once.
package final class PoliciesByDay: Sendable {
    private let book: PolicyBook
    private let prepared = Mutex(Prepared())

    /// What is ready.
    private struct Prepared {
        var policies = Ready<PolicyInForce>()
        var handovers = Ready<RespondPolicy>()
        var learning = Ready<LearnPolicy>()
    }

    /// By edition, and by the days that were asked for.
    private struct Ready<Part: Sendable> {
        var editions: [String: Part] = [:]
        var days: [CalendarDay: Part] = [:]
    }

    package init(_ book: PolicyBook) {
        self.book = book
    }

    /// The policy in force at a moment, by the local day.
    ///
    /// - Throws: `BadInput` where there is none for that day.
    package func policy(at moment: Instant) throws(BadInput) -> PolicyInForce {
        try part(\.policies, at: moment) { (day) throws(BadInput) in try book.policyInForce(on: day) }
    }

    private func part<Part: Sendable>(
        _ ready: WritableKeyPath<Prepared, Ready<Part>>,
        at moment: Instant,
        _ make: (CalendarDay) throws(BadInput) -> Part
    ) throws(BadInput) -> Part {
        let day = LocalTime.day(of: moment)
        if let known = prepared.withLock({ $0[keyPath: ready].days[day] }) { return known }
        let edition = book.editionKey(on: day)
        let part: Part
        if let known = prepared.withLock({ $0[keyPath: ready].editions[edition] }) {
            part = known
        } else {
            part = try make(day)
        }
        prepared.withLock {
            $0[keyPath: ready].editions[edition] = part
            $0[keyPath: ready].days[day] = part
        }
        return part
    }
}

extension PoliciesByDay: RespondPolicies {
    package func respondPolicy(at moment: Instant) throws -> RespondPolicy {
        try part(\.handovers, at: moment) { (day) throws(BadInput) in try book.respondPolicy(on: day) }
    }
}

extension PoliciesByDay: LearnPolicies {
    package func learnPolicy(at moment: Instant) throws -> LearnPolicy {
        try part(\.learning, at: moment) { (day) throws(BadInput) in try book.learnPolicy(on: day) }
    }
}
