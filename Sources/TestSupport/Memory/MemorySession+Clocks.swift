import Access
package import Respond
package import Vocabulary

extension MemorySession: ReferralClocks {
    package func referralsRunOut(by moment: Instant, atMost limit: Int) throws -> [ReferralRecord] {
        let running = state.latest(ReferralRecord.self).filter { [.sent, .received].contains($0.status) }
        let out = running.compactMap { referral in
            referral.answerBy.flatMap { $0 <= moment ? (by: $0, referral) : nil }
        }
        return out.sorted { ($0.by, $0.1.id) < ($1.by, $1.1.id) }.prefix(limit).map(\.1)
    }

    package func alarms(_ kind: Alarm.Kind, toRaiseBy moment: Instant, atMost limit: Int) throws -> [Alarm] {
        let raised = Set(state.alarms.map(\.alarm))
        let found = state.latest(ReferralRecord.self).compactMap { referral -> (at: Instant, alarm: Alarm)? in
            guard let clock = referral.clock else { return nil }
            let at = kind == .warning ? clock.warnAt : clock.due
            let alarm = Alarm(kind, of: referral.id, clock.stage, due: clock.due)
            guard at <= moment, kind == .breach || clock.due > moment, !raised.contains(alarm) else { return nil }
            return (at, alarm)
        }
        return found.sorted { ($0.at, $0.alarm.referral) < ($1.at, $1.alarm.referral) }.prefix(limit).map(\.alarm)
    }

    package func keep(_ raised: RaisedAlarm) throws {
        if !state.alarms.contains(where: { $0.alarm == raised.alarm }) { state.alarms.append(raised) }
    }

    package func alarms(of referral: RecordID) throws -> [RaisedAlarm] {
        state.alarms.filter { $0.alarm.referral == referral }
    }
}
