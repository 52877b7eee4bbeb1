import Access
package import Vocabulary

/// Decides what becomes of what was tried: it is extended, changed or stopped, in the name of the one who says so.
package struct DecidePilot<Store: Transactions>: Sendable where Store.Session: PilotRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    @discardableResult
    package func callAsFunction(
        _ id: RecordID,
        _ told: PilotDecision.Told,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<PilotView>? = nil
    ) async throws -> PilotView {
        try await desk.move(id, .decide, expecting: version, by: actor, receipt) { pilot, moment in
            try pilot.decided(told, at: moment, by: actor.account)
        }
    }
}
