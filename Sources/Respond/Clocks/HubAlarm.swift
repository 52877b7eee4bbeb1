package import Vocabulary

/// That the time of a hub, of who wrote to it, or of an agency it asked is running out, or has run out: raised once.
package struct HubAlarm: Hashable, Sendable {
    /// What somebody has so long for.
    package enum Stage: String, CaseIterable, Sendable {
        case take, decide, tell
        /// An agency was asked what it knows.
        case answer

        package init(_ stage: HubStage) {
            switch stage {
            case .take: self = .take
            case .decide: self = .decide
            case .tell: self = .tell
            }
        }
    }

    /// The notification, or what an agency was asked for it.
    package let subject: RecordID
    package let kind: Alarm.Kind
    package let stage: Stage
    package let due: Instant

    package init(_ kind: Alarm.Kind, of subject: RecordID, _ stage: Stage, due: Instant) {
        self.subject = subject
        self.kind = kind
        self.stage = stage
        self.due = due
    }

    package var event: Event.Name {
        switch (stage, kind) {
        case (.answer, .warning): .researchDueSoon
        case (.answer, .breach): .researchOverdue
        case (_, .warning): .notificationDueSoon
        case (_, .breach): .notificationOverdue
        }
    }
}
