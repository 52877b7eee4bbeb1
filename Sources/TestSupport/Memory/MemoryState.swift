package import Access
package import Learn
package import Recognise
package import Respond
package import Vocabulary

/// Everything that a store in memory holds, as plain lists and dictionaries.
package struct MemoryState: Sendable {
    /// The versions of each record, oldest first.
    package var records: [RecordID: [KeptVersion]] = [:]
    /// The records that stand guard over somebody.
    var guarding: Set<RecordID> = []
    package var journal: [JournalLine] = []
    package var details: [Int: String] = [:]
    package var events: [Event] = []
    /// The events with their places, in order, and how many of them have been dispatched.
    package var outbox: [WaitingEvent] = []
    package var dispatched = 0
    package var points: [RecordID: DeliveryPoint] = [:]
    package var calendars: [RecordID: [UInt8]] = [:]
    package var parcels: [RecordID: KeptParcel] = [:]
    package var alarms: [RaisedAlarm] = []
    var toldGaps: [RecordID: ContactGap] = [:]
    var toldReviews: [RecordID: CalendarDay] = [:]
    package var warnings: Set<ControlPlace> = []
    var toldPlanDays: Set<ToldPlanDay> = []
    var hubAlarms: [HubAlarm: Instant] = [:]
    var toldMeetingActions: Set<ToldMeetingAction> = []
    var checkTurns: [RecordID: CheckTurn] = [:]
    package var outcomesRead: [RecordID: Instant] = [:]
    package var findings: [RecordID: KeptFinding] = [:]
    package var answers: [KeyPlace: KeptAnswer] = [:]
    package var tokens: [Token] = []
    package var passwords: [RecordID: String] = [:]
    package var sessions: [[UInt8]: AccountSession] = [:]
    package var wrongCodes: [[UInt8]: Int] = [:]
    package var codes: [RecordID: SealedCodes] = [:]
    package var lastSteps: [RecordID: Int] = [:]
    package var drafts: [DraftID: Draft] = [:]
    package var feeds: [DirectoryFeedID: DirectoryFeed] = [:]
    package var entries: [DirectoryEntryID: KeptEntry] = [:]
    package var needs: [NeedID: DirectoryNeed] = [:]
    package var completions: [KeptCompletion] = []
    package var statements: [KeptStatement] = []
    package var learningImports: [RecordID: LearningImport] = [:]
    package var completionFiles: [RecordID: RecordID] = [:]
    var practice: [PracticeJudgement] = []
    package var exposure: [ExposureNote] = []
    var reactions: [Reaction] = []
    var reacted: Set<ReactionGiven> = []
    package var letters: [RecordID: LearningLetter] = [:]
    var lettersStopped: Set<RecordID> = []
    var refusedMail: [RecordID: RefusedMail] = [:]
    package var setAside: [RecordID: String] = [:]
    package var standings: [AccountID: LearnerStanding] = [:]
    package var credentialKeys: [CredentialKey] = []
    var lookedAt: [PartPlace: LookedAt] = [:]

    package init() {}

    /// A version of a record with when it was written, and by whom.
    package struct KeptVersion: Sendable {
        package let record: any Record
        package let at: Instant
        package let by: AccountID
    }

    /// An entry of the directory, and the feed it came from.
    package struct KeptEntry: Sendable {
        package let entry: DirectoryEntry
        package let feed: DirectoryFeedID
    }

    /// A parcel, and until when somebody carries it.
    package struct KeptParcel: Sendable {
        package let parcel: Parcel
        package var lease: Instant?
    }

    /// Under which a kept answer is found.
    package struct KeyPlace: Hashable, Sendable {
        let account: AccountID
        let key: String

        init(_ key: ReceiptKey) {
            account = key.account
            self.key = key.key
        }
    }
}

extension MemoryState {
    /// Every record of one kind as it stands, by id.
    func latest<Kept: Record>(_ type: Kept.Type, where isMeant: (Kept) -> Bool = { _ in true }) -> [Kept] {
        var found: [Kept] = []
        for versions in records.values {
            if let record = versions.last?.record as? Kept, isMeant(record) { found.append(guarded(record)) }
        }
        return found.sorted { $0.id < $1.id }
    }

    /// A record in an edition; nil where it is of another kind, or was not there then.
    func record<Kept: Record>(_ id: RecordID, _ edition: Edition, as type: Kept.Type) -> Kept? {
        let versions = records[id] ?? []
        let found =
            switch edition {
            case .latest: versions.last
            case .version(let version): versions.first { $0.record.version == version }
            case .asOf(let moment): versions.last { $0.at <= moment }
            }
        return (found?.record as? Kept).map(guarded)
    }
}
