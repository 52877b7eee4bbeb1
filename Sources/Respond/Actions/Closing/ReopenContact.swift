package import Recognise
package import Understand
package import Vocabulary

/// Opens a closed contact again, with the reason; it stands on its owner's board until somebody holds it.
package struct ReopenContact<Store: Transactions>: Sendable
where Store.Session: ContactRecords & AssessmentRecords & ClosureRecords & PlanRecords {
    private let desk: ClosingDesk<Store>

    package init(_ desk: ClosingDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ contact: RecordID,
        because reason: String,
        expecting version: Int? = nil,
        by actor: Actor,
        receipt: Receipt<ContactStanding>? = nil
    ) async throws -> ContactStanding {
        try await desk.revise(contact, expecting: version, by: actor, telling: .contactReopened, receipt: receipt) {
            closure,
            standing,
            now in
            guard standing.closing != nil else {
                throw Refusal(.notInThisState, "this contact is not closed", remedy: "read how it stands")
            }
            var problems = FieldProblems()
            problems.require(!reason.isBlank, "reason", "there is no reason", "say what has changed")
            try problems.check()
            closure.reopen(Closing.Reopening(at: now, by: actor.account, because: reason))
        }
    }
}
