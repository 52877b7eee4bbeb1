import Access
import Recognise
package import Respond
package import Vocabulary

extension MemorySession: HubAlarms {
    package func hubAlarms(
        _ kind: Alarm.Kind,
        toRaiseBy moment: Instant,
        warning minutes: [HubAlarm.Stage: Int],
        atMost limit: Int
    ) throws -> [HubAlarm] {
        let found = try hubClocks.compactMap { clock -> HubAlarm? in
            let lead = 60 * (minutes[clock.stage] ?? 0)
            let isTime = kind == .breach ? clock.due <= moment : clock.due.seconds - lead <= moment.seconds
            let alarm = HubAlarm(kind, of: clock.subject, clock.stage, due: clock.due)
            guard isTime, kind == .breach || clock.due > moment, state.hubAlarms[alarm] == nil else { return nil }
            return alarm
        }
        return Array(found.sorted { ($0.due, $0.subject) < ($1.due, $1.subject) }.prefix(limit))
    }

    package func keep(_ alarm: HubAlarm, raisedAt moment: Instant) throws {
        if state.hubAlarms[alarm] == nil { state.hubAlarms[alarm] = moment }
    }

    /// What a hub, or who was asked by it, has so long for.
    struct HubTime {
        let subject: RecordID
        let notification: NotificationRecord
        let to: AgencyID?
        let stage: HubAlarm.Stage
        let due: Instant
        /// What stands over the one of whom somebody was asked, or else over those of whom the hub was told.
        let guards: Guards
    }

    var hubClocks: [HubTime] {
        get throws {
            let notifications = try state.latest(NotificationRecord.self).compactMap { notification -> HubTime? in
                guard let clock = notification.clock else { return nil }
                let grade = try contact(notification.contact, .latest)?.summary.grade
                return HubTime(
                    subject: notification.id,
                    notification: notification,
                    to: nil,
                    stage: HubAlarm.Stage(clock.stage),
                    due: clock.due[grade],
                    guards: notification.holding.guards
                )
            }
            let research = try state.latest(ResearchRecord.self).compactMap { ask -> HubTime? in
                guard ask.answer == nil, let due = ask.due,
                    let notification = try notification(ask.notification, .latest), notification.status.isOpen
                else { return nil }
                return HubTime(
                    subject: ask.id,
                    notification: notification,
                    to: ask.to,
                    stage: .answer,
                    due: due,
                    guards: ask.holding.guards
                )
            }
            return notifications + research
        }
    }
}
