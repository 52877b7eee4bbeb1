import Access
package import Vocabulary

/// Enters a figure of a measure, from before a pilot or since; what was entered wrongly is entered anew, and the old one stays.
package struct EnterPilotFigure<Store: Transactions>: Sendable where Store.Session: PilotRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    @discardableResult
    package func callAsFunction(
        _ told: PilotReading.Told,
        mending: PilotReading.Mending? = nil,
        in id: RecordID,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<PilotView>? = nil
    ) async throws -> PilotView {
        let reading = desk.world.newID()
        return try await desk.move(id, .enter, expecting: version, by: actor, receipt) { pilot, moment in
            try pilot.entered(told, mending: mending, as: reading, at: moment, by: actor.account)
        }
    }
}
