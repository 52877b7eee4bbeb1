package import Recognise
package import Understand
package import Vocabulary

/// Keeps who holds what a contact was about where no referral says so, and that they were told.
package struct NameHolder<Store: Transactions>: Sendable
where Store.Session: ContactRecords & AssessmentRecords & ClosureRecords & PlanRecords {
    private let desk: ClosingDesk<Store>

    package init(_ desk: ClosingDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ naming: HolderNaming,
        of contact: RecordID,
        expecting version: Int? = nil,
        by actor: Actor,
        receipt: Receipt<ContactStanding>? = nil
    ) async throws -> ContactStanding {
        let policy = try desk.policies.respondPolicy(at: desk.world.now)
        return try await desk.revise(contact, expecting: version, by: actor, telling: .contactHeld, receipt: receipt) {
            closure,
            standing,
            now in
            if standing.closing != nil { throw Self.closed }
            let begun = standing.contact.summary.at
            closure.add(try naming.holder(since: begun, under: policy, at: now, by: actor.account))
        }
    }

    private static var closed: Refusal {
        Refusal(.notInThisState, "this contact is closed", remedy: "reopen it first, and say why")
    }
}
