package import Access
package import Respond
package import Vocabulary

extension MemorySession: CalendarSecrets {
    package func keepCalendar(_ digest: [UInt8]?, of account: RecordID) throws {
        state.calendars[account] = digest
    }

    package func account(ofCalendar digest: [UInt8]) throws -> Account? {
        let id = state.calendars.first { $0.value == digest }?.key
        let found = try id.flatMap { try account($0) }
        return found?.isSuspended == true ? nil : found
    }
}

extension MemorySession: DueRecords {
    package func due(within reach: Reach, atMost limit: Int) throws -> [DueReferral] {
        due(.sender, atMost: limit) { reach.inLists.rule(for: $0.holding) != nil }
    }

    package func due(sentTo reach: Reach, atMost limit: Int) throws -> [DueReferral] {
        due(.recipient, atMost: limit) { referral in
            referral.sent.map { reach.rule(forWhatWasSentTo: $0.to, referral.holding.guards) != nil } ?? false
        }
    }

    private func due(
        _ side: ReferralMove.Side,
        atMost limit: Int,
        _ isReached: (ReferralRecord) -> Bool
    ) -> [DueReferral] {
        let found = state.latest(ReferralRecord.self).compactMap { referral -> DueReferral? in
            guard isReached(referral), let clock = referral.clock, clock.stage.side == side,
                let changed = state.records[referral.id]?.last?.at
            else { return nil }
            return DueReferral(
                id: referral.id,
                version: referral.version,
                changed: changed,
                clock.stage,
                due: clock.due
            )
        }
        return Array(found.sorted { ($0.due, $0.id) < ($1.due, $1.id) }.prefix(limit))
    }
}
