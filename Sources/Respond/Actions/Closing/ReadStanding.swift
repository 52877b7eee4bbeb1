import Access
package import Recognise
package import Understand
package import Vocabulary

/// Shows how a contact stands: who holds what it was about, and what keeps it from being closed.
package struct ReadStanding<Store: Transactions>: Sendable
where Store.Session: ContactRecords & AssessmentRecords & ClosureRecords & PlanRecords {
    private let desk: ClosingDesk<Store>

    package init(_ desk: ClosingDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(_ contact: RecordID, by actor: Actor) async throws -> ContactStanding {
        let now = desk.world.now
        let policy = try desk.policies.respondPolicy(at: now)
        return try await desk.store.write { session in
            let (standing, rule) = try ClosingDesk<Store>.standing(
                of: contact,
                in: session,
                under: policy,
                to: .readContact,
                by: actor,
                at: now
            )
            var change = Change(at: now, by: actor)
            change.consult(standing, under: rule)
            try session.keep(change)
            return standing
        }
    }
}
