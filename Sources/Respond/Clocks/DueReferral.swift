package import Vocabulary

/// A time by which something of a referral is to be done, and nothing about anybody.
package struct DueReferral: Hashable, Sendable {
    package let id: RecordID
    package let version: Int
    package let changed: Instant
    package let stage: ReferralStage
    package let due: Instant

    package init(id: RecordID, version: Int, changed: Instant, _ stage: ReferralStage, due: Instant) {
        self.id = id
        self.version = version
        self.changed = changed
        self.stage = stage
        self.due = due
    }
}
