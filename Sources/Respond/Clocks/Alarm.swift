package import Vocabulary

/// That a referral's time is running out, or has run out: raised once, however often it is looked for.
package struct Alarm: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Codable, Sendable {
        case warning, breach

        package var event: Event.Name { self == .warning ? .referralDueSoon : .referralOverdue }
    }

    package let referral: RecordID
    package let kind: Kind
    package let stage: ReferralStage
    package let due: Instant

    package init(_ kind: Kind, of referral: RecordID, _ stage: ReferralStage, due: Instant) {
        self.referral = referral
        self.kind = kind
        self.stage = stage
        self.due = due
    }
}

/// An alarm and when it was raised.
package struct RaisedAlarm: Hashable, Sendable {
    package let alarm: Alarm
    package let at: Instant

    package init(_ alarm: Alarm, at moment: Instant) {
        self.alarm = alarm
        at = moment
    }
}
