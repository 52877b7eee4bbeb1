/// Which alarms of hubs are looked for: those of the steps of one side, as that side or the other sees them.
package struct HubAlarmSearch: Hashable, Sendable {
    /// Beside those of what is to be read.
    package let stages: [HubAlarm.Stage]
    /// Of what the hub decided and nobody has read; nil where none of it is looked for.
    package let toRead: ToRead?

    /// Whose letters are to be read.
    package enum ToRead: Hashable, Sendable {
        case anybodys
        /// Written by the one who looks.
        case own
        case others
    }

    /// What whoever screens has to do, and otherwise what those who wrote have.
    package static func ours(isHub: Bool) -> HubAlarmSearch {
        isHub
            ? HubAlarmSearch(stages: [.take, .decide], toRead: .own)
            : HubAlarmSearch(stages: [], toRead: .anybodys)
    }

    /// What they wait for from others; whom a hub asked is for those who screen.
    package static func theirs(isHub: Bool) -> HubAlarmSearch {
        isHub
            ? HubAlarmSearch(stages: [.answer], toRead: .others)
            : HubAlarmSearch(stages: [.take, .decide], toRead: nil)
    }
}
