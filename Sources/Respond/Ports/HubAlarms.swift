package import Vocabulary

/// The times of what hubs hold and ask.
package protocol HubAlarms: Keeping {
    /// Those to be raised by a moment that nobody has raised, the earliest due first; a stage without minutes is warned of at
    /// its end alone. By when something is due follows the judgement of the contact, as it stands.
    func hubAlarms(
        _ kind: Alarm.Kind,
        toRaiseBy moment: Instant,
        warning minutes: [HubAlarm.Stage: Int],
        atMost limit: Int
    ) throws -> [HubAlarm]
    func keep(_ alarm: HubAlarm, raisedAt moment: Instant) throws
}
