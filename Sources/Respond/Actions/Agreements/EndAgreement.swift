package import Vocabulary

/// Ends an agreement that all have signed, or takes back one that not all have.
package struct EndAgreement<Store: Transactions>: Sendable where Store.Session: AgreementRecords {
    private let desk: AgreementDesk<Store>

    package init(_ desk: AgreementDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ id: RecordID,
        on lastDay: CalendarDay,
        because reason: String,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<AgreementRecord>? = nil
    ) async throws -> AgreementRecord {
        try await desk.move(.end, id, expecting: version, by: actor, receipt: receipt) { agreement, ground in
            var problems = FieldProblems()
            problems.require(!reason.isBlank, "because", "there is no reason", "say why it ends")
            problems.require(lastDay >= ground.today, "last_day", "that day has passed", "give today or a day to come")
            let ending = agreement.ending?.lastDay
            let isSooner = agreement.lastDay.map { lastDay <= $0 } ?? true && lastDay != ending
            problems.require(isSooner, "last_day", "it ends then or before already", "give an earlier day")
            try problems.check()
            agreement.end(on: lastDay, reason, at: ground.moment, by: actor)
            return []
        }
    }

    /// Takes back what not all have signed.
    package func withdraw(
        _ id: RecordID,
        because reason: String,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<AgreementRecord>? = nil
    ) async throws -> AgreementRecord {
        try await desk.move(.withdraw, id, expecting: version, by: actor, receipt: receipt) { agreement, ground in
            if reason.isBlank { throw Refusal.asks("because", "there is no reason", "say why") }
            agreement.end(on: ground.today, reason, at: ground.moment, by: actor)
            agreement.status = .withdrawn
            return []
        }
    }
}
