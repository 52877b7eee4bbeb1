package import Access
package import Respond
import Vocabulary

extension MemorySession: AlarmRecords {
    package func referralAlarms(
        within reach: Reach,
        of side: ReferralMove.Side,
        atMost limit: Int
    ) throws -> [StandingAlarm] {
        referralAlarms(of: side, atMost: limit) { reach.inLists.rule(for: $0.holding) != nil }
    }

    package func referralAlarms(
        sentTo reach: Reach,
        of side: ReferralMove.Side,
        atMost limit: Int
    ) throws -> [StandingAlarm] {
        referralAlarms(of: side, atMost: limit) { referral in
            referral.sent.map { reach.rule(forWhatWasSentTo: $0.to, referral.holding.guards) != nil } ?? false
        }
    }

    package func hubAlarms(
        within reach: Reach,
        _ search: HubAlarmSearch,
        atMost limit: Int
    ) throws -> [StandingAlarm] {
        try hubAlarms(atMost: limit, forThoseWhoAsk: true) { clock in
            reach.inLists.rule(for: clock.notification.holding) != nil && search.finds(clock, for: reach.account)
        }
    }

    package func hubAlarms(askedOf reach: Reach, atMost limit: Int) throws -> [StandingAlarm] {
        try hubAlarms(atMost: limit, forThoseWhoAsk: false) { clock in
            clock.to.map { reach.rule(forWhatWasSentTo: $0, clock.guards) != nil } ?? false
        }
    }

    private func referralAlarms(
        of side: ReferralMove.Side,
        atMost limit: Int,
        _ isReached: (ReferralRecord) -> Bool
    ) -> [StandingAlarm] {
        let found = state.latest(ReferralRecord.self).filter(isReached).compactMap { referral -> StandingAlarm? in
            guard let clock = referral.clock, clock.stage.side == side else { return nil }
            let raised = [Alarm.Kind.breach, .warning].compactMap { kind in
                state.alarms.first { $0.alarm == Alarm(kind, of: referral.id, clock.stage, due: clock.due) }
            }
            return raised.first.map {
                StandingAlarm($0.alarm.kind, of: referral.id, .referral(clock.stage), due: clock.due, raised: $0.at)
            }
        }
        return found.first(limit)
    }

    private func hubAlarms(
        atMost limit: Int,
        forThoseWhoAsk: Bool,
        _ isReached: (HubTime) -> Bool
    ) throws -> [StandingAlarm] {
        let found = try hubClocks.filter(isReached).compactMap { clock -> StandingAlarm? in
            let raised = [Alarm.Kind.breach, .warning].compactMap { kind in
                state.hubAlarms[HubAlarm(kind, of: clock.subject, clock.stage, due: clock.due)].map { (kind, $0) }
            }
            return raised.first.map { kind, at in
                StandingAlarm(
                    kind,
                    of: clock.subject,
                    .hub(clock.stage),
                    due: clock.due,
                    raised: at,
                    for: forThoseWhoAsk && clock.stage == .answer ? clock.notification.id : nil
                )
            }
        }
        return found.first(limit)
    }
}

extension [StandingAlarm] {
    fileprivate func first(_ limit: Int) -> [StandingAlarm] {
        Array(sorted { ($0.due, $0.subject) < ($1.due, $1.subject) }.prefix(limit))
    }
}

extension HubAlarmSearch {
    fileprivate func finds(_ clock: MemorySession.HubTime, for account: AccountID) -> Bool {
        guard clock.stage == .tell else { return stages.contains(clock.stage) }
        let writer = clock.notification.written.by
        return switch toRead {
        case nil: false
        case .anybodys: true
        case .own: writer == account
        case .others: writer != account
        }
    }
}
