import Access
import Foundation
import Learn
import Recognise
import Respond
import Store
import TestSupport
import Testing
import Understand
import Vocabulary

/// The stores that must answer alike.
enum Keeper: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case memory, sqlite

    var testDescription: String { rawValue }

    func open() async throws -> OpenStore {
        switch self {
        case .memory: .memory(MemoryStore())
        case .sqlite: try await .sqlite(.open(in: Scratch()))
        }
    }
}

/// Every port that a store answers.
protocol Ports: AccountRecords, SessionRecords, JournalReading, ContactRecords, PersonRecords, DraftRecords,
    ProtectionRecords,
    AssessmentRecords, WorkRecords,
    ReferralRecords, ReferralInbox, ReferralClocks, ClosureRecords, GapRecords, DeliveryRecords, DueRecords,
    CalendarSecrets, DirectoryRecords, NotificationRecords, ResearchRecords,
    ControlRecords, MeetingRecords, PlanRecords, CheckRecords, AdviceRecords,
    ConcernRecords, FeedbackRecords,
    HubAlarms, AlarmRecords, EffectRecords, CompletionRecords,
    PracticeRecords, CompletionExchange, StatementRecords, VersionRecords, LicenceRecords, PortfolioRecords,
    CourseRecords, StandingRecords, ChampionRecords, SamplingRecords, NeedRecords, DevelopmentRecords,
    CredentialRecords, InvestigationRecords, ExerciseRecords, ModerationRecords, ContentReviewRecords,
    WelfareRecords, WorkHeld, ReactionRecords, AcknowledgementRecords, PilotRecords, LetterRecords
{}

extension MemorySession: Ports {}
extension StoreSession: Ports {}

/// A store with nothing in it.
enum OpenStore: Sendable {
    case memory(MemoryStore)
    case sqlite(SQLiteStore)

    func read<Answer: Sendable>(_ work: @Sendable (any Ports) throws -> Answer) async throws -> Answer {
        switch self {
        case .memory(let store): try await store.read { try work($0) }
        case .sqlite(let opened): try await opened.store.read { try work($0) }
        }
    }

    @discardableResult
    func write<Answer: Sendable>(_ work: @escaping @Sendable (any Ports) throws -> Answer) async throws -> Answer {
        switch self {
        case .memory(let store): try await store.write { try work($0) }
        case .sqlite(let opened): try await opened.store.write { try work($0) }
        }
    }

    func keep(_ change: Change) async throws {
        try await write { try $0.keep(change) }
    }

    /// Keeps records as somebody writes them, one change for all.
    func keep(_ records: any Record..., by actor: Actor = .of(.responder), at moment: Instant = .noon) async throws {
        try await keep(.writing(records, by: actor, at: moment))
    }

    /// Every entry of the journal, oldest first.
    func journal() async throws -> [JournalLine] {
        try await read { try $0.journal(JournalQuestion(), PageRequest(limit: 10_000)) }.items.reversed()
    }
}

/// A store in a folder of its own, which goes when the store does.
final class SQLiteStore: Sendable {
    let store: Store
    private let scratch: Scratch

    private init(_ store: Store, _ scratch: Scratch) {
        self.store = store
        self.scratch = scratch
    }

    static func open(in scratch: Scratch) async throws -> SQLiteStore {
        let key = try #require(SearchKey(bytes: [UInt8](repeating: 7, count: 32)))
        let driver = try SQLiteDriver(at: scratch.folder.appending(path: "heed.sqlite"))
        return SQLiteStore(try await Store(driver, searchKey: key, masterKeys: .ofTests, at: .noon), scratch)
    }
}
