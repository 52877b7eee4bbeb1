package import Vocabulary

/// An alarm that was raised and of which the cause still stands; it names nobody.
package struct StandingAlarm: Hashable, Sendable {
    package enum Stage: Hashable, Sendable {
        case referral(ReferralStage)
        case hub(HubAlarm.Stage)
    }

    /// The referral, the notification, or what an agency was asked.
    package let subject: RecordID
    package let stage: Stage
    /// A breach, once that was raised.
    package let kind: Alarm.Kind
    package let due: Instant
    package let raised: Instant
    /// The notification for which an agency was asked, for those who asked; nil for all else.
    package let notification: RecordID?

    package init(
        _ kind: Alarm.Kind,
        of subject: RecordID,
        _ stage: Stage,
        due: Instant,
        raised: Instant,
        for notification: RecordID? = nil
    ) {
        self.subject = subject
        self.stage = stage
        self.kind = kind
        self.due = due
        self.raised = raised
        self.notification = notification
    }
}

/// The alarms that stand within somebody's reach, by whose step is next; in each part what ran out first stands first.
package struct StandingAlarms: Hashable, Sendable {
    package let ours: [StandingAlarm]
    package let theirs: [StandingAlarm]
    /// Whether more stand than were looked up.
    package let hasMore: Bool

    package init(ours: [StandingAlarm], theirs: [StandingAlarm], hasMore: Bool = false) {
        self.ours = ours
        self.theirs = theirs
        self.hasMore = hasMore
    }
}
