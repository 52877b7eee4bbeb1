/// Something that is kept with every version it ever had.
package protocol Record: Sendable, Codable {
    static var kind: RecordKind { get }
    var id: RecordID { get }
    /// Counted from 1; the store refuses a version that does not follow the one it holds.
    var version: Int { get set }
    /// The people and the contacts that it tells of; whoever must not know of one of them must not know of it.
    var subjects: [RecordID] { get }
}

/// The sorts of record; each refers only to those before it.
package enum RecordKind: String, CaseIterable, Codable, Sendable {
    case account, person, contact, assessment, referral, closure
    case notification, research
    case meeting
    case meetingPart = "meeting-part"
    case plan
    case plannedAction = "planned-action"
    case advice
    case agreement
    case concern
    case licence
    case portfolio
    case courseRun = "course-run"
    case champion
    case samplePlan = "sample-plan"
    case practiceReview = "practice-review"
    case learningNeed = "learning-need"
    case development
    case investigation
    case licenceCredential = "licence-credential"
    case exercise
    case exercisePart = "exercise-part"
    case moderation
    case contentReview = "content-review"
    case welfare
    case acknowledgement
    case pilot
    case connection, restriction
    case emergencyAccess = "emergency-access"
}

/// Which version of a record is asked for.
package enum Edition: Hashable, Sendable {
    case latest
    case version(Int)
    /// The one that stood at a moment.
    case asOf(Instant)
}

/// One line of a record's past: when which version was written, and by whom.
package struct PastVersion: Hashable, Sendable {
    package let version: Int
    package let at: Instant
    package let by: AccountID

    package init(version: Int, at: Instant, by: AccountID) {
        self.version = version
        self.at = at
        self.by = by
    }
}
