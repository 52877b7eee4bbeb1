package import Recognise
package import Understand
package import Vocabulary

/// Closes a contact for which nobody has to act any more, where somebody holds what it was about.
package struct CloseContact<Store: Transactions>: Sendable
where Store.Session: ContactRecords & AssessmentRecords & ClosureRecords & PlanRecords {
    private let desk: ClosingDesk<Store>

    package init(_ desk: ClosingDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ contact: RecordID,
        saying words: ClosingWords,
        expecting version: Int? = nil,
        by actor: Actor,
        receipt: Receipt<ContactStanding>? = nil
    ) async throws -> ContactStanding {
        try await desk.revise(contact, expecting: version, by: actor, telling: .contactClosed, receipt: receipt) {
            closure,
            standing,
            now in
            if let refusal = Refusal.cannotClose(standing.obstacles) { throw refusal }
            try words.check()
            closure.add(
                Closing(words, documentVersion: standing.contact.documentVersion, at: now, by: actor.account)
            )
        }
    }
}
