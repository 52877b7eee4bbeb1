package import Access
package import Respond
import Vocabulary

extension MemorySession: AlarmRecords {
    package func referralAlarms(within reach: Reach, atMost limit: Int) throws -> [StandingAlarm] {
        referralAlarms(atMost: limit) { reach.rule(for: $0.holding) != nil }
    }

    package func referralAlarms(sentTo reach: Reach, atMost limit: Int) throws -> [StandingAlarm] {
        referralAlarms(atMost: limit) { referral in
            referral.sent.map { reach.rule(forWhatWasSentTo: $0.to) != nil } ?? false
        }
    }

    package func hubAlarms(within reach: Reach, atMost limit: Int) throws -> [StandingAlarm] {
        try hubAlarms(atMost: limit) { reach.rule(for: $0.notification.holding) != nil }
    }

    package func hubAlarms(askedOf reach: Reach, atMost limit: Int) throws -> [StandingAlarm] {
        try hubAlarms(atMost: limit) { $0.to.map { reach.rule(forWhatWasSentTo: $0) != nil } ?? false }
    }

    private func referralAlarms(
        atMost limit: Int,
        _ isReached: (ReferralRecord) -> Bool
    ) -> [StandingAlarm] {
        let found = state.latest(ReferralRecord.self).filter(isReached).compactMap { referral -> StandingAlarm? in
            guard let clock = referral.clock else { return nil }
            let raised = [Alarm.Kind.breach, .warning].compactMap { kind in
                state.alarms.first { $0.alarm == Alarm(kind, of: referral.id, clock.stage, due: clock.due) }
            }
            return raised.first.map {
                StandingAlarm($0.alarm.kind, of: referral.id, .referral(clock.stage), due: clock.due, raised: $0.at)
            }
        }
        return found.first(limit)
    }

    private func hubAlarms(atMost limit: Int, _ isReached: (HubTime) -> Bool) throws -> [StandingAlarm] {
        let found = try hubClocks.filter(isReached).compactMap { clock -> StandingAlarm? in
            let raised = [Alarm.Kind.breach, .warning].compactMap { kind in
                state.hubAlarms[HubAlarm(kind, of: clock.subject, clock.stage, due: clock.due)].map { (kind, $0) }
            }
            return raised.first.map { kind, at in
                StandingAlarm(kind, of: clock.subject, .hub(clock.stage), due: clock.due, raised: at)
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
