import Access
package import Vocabulary

/// Says by what a pilot is measured, begins it on its first day, and ends it; or withdraws it before.
package struct RunPilot<Store: Transactions>: Sendable where Store.Session: PilotRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    @discardableResult
    package func measure(
        _ id: RecordID,
        by told: PilotMeasure.Told,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<PilotView>? = nil
    ) async throws -> PilotView {
        let measure = desk.world.newID()
        return try await desk.move(id, .measure, expecting: version, by: actor, receipt) { pilot, _ in
            try pilot.measured(by: told, as: measure)
        }
    }

    @discardableResult
    package func begin(
        _ id: RecordID,
        on day: CalendarDay,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<PilotView>? = nil
    ) async throws -> PilotView {
        try await desk.move(id, .begin, expecting: version, by: actor, receipt) { pilot, moment in
            try pilot.begun(on: day, at: moment, by: actor.account)
        }
    }

    @discardableResult
    package func end(
        _ id: RecordID,
        because reason: String = "",
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<PilotView>? = nil
    ) async throws -> PilotView {
        try await desk.move(id, .end, expecting: version, by: actor, receipt) { pilot, moment in
            try pilot.ended(because: reason, at: moment, by: actor.account)
        }
    }

    @discardableResult
    package func withdraw(
        _ id: RecordID,
        because reason: String,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<PilotView>? = nil
    ) async throws -> PilotView {
        try await desk.move(id, .withdraw, expecting: version, by: actor, receipt) { pilot, moment in
            try pilot.withdrawn(because: reason, at: moment, by: actor.account)
        }
    }
}
