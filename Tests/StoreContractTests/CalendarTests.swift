import Access
import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// The addresses of calendars and what stands in them, as both stores keep them.
struct CalendarTests {
    private func opened(_ keeper: Keeper) async throws -> OpenStore {
        let store = try await keeper.open()
        let made = MemoryStore()
        let contact = try Cast.contact(1, Cast.nora)
        let account = Account(
            id: .numbered(700),
            name: "Mira Holt",
            agency: "police",
            unit: "north",
            roles: [.responder]
        )
        for record in [account, Cast.nora, contact] as [any Record] {
            try made.keep(record)
            try await store.keep(record)
        }
        let handover = Handover(made, FixedSurroundings(), sender: .of(.responder))
        for (number, status) in [
            (101, ReferralRecord.Status.sent), (102, .informationRequested), (103, .completed), (104, .accepted),
        ] {
            let id = RecordID.numbered(number)
            try made.keep(try ReferralRecord.small(id, of: contact, for: Cast.nora.id, by: .of(.responder)))
            try await handover.bring(id, to: status)
            for version in made.state.records[id] ?? [] { try await store.keep(version.record) }
        }
        return store
    }

    @Test(arguments: Keeper.allCases) func `an account has one address, until it is taken away`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        func whose(_ digest: [UInt8]) async throws -> RecordID? {
            try await store.read { try $0.account(ofCalendar: digest) }?.id
        }
        try await store.write { try $0.keepCalendar([1], of: .numbered(700)) }
        #expect(try await whose([1]) == .numbered(700))
        try await store.write { try $0.keepCalendar([2], of: .numbered(700)) }
        #expect(try await whose([1]) == nil)
        #expect(try await whose([2]) == .numbered(700))
        try await store.write { try $0.keepCalendar(nil, of: .numbered(700)) }
        #expect(try await whose([2]) == nil)
    }

    @Test(arguments: Keeper.allCases) func `what each side owes comes by when it is due`(keeper: Keeper) async throws {
        let store = try await opened(keeper)
        let sender = try Access.reach(of: .of(.responder), to: .readReferral)
        let other = try Access.reach(of: .of(.responder, 9, unit: "south"), to: .readReferral)
        let asked = Actor.of(.partnerPractitioner, agency: "adult-social-care", unit: nil)
        let theirs = try Access.reach(of: asked, to: .readReceivedReferral)
        let health = Actor.of(.partnerPractitioner, agency: "health", unit: nil)
        let strangers = try Access.reach(of: health, to: .readReceivedReferral)
        #expect(try await store.read { try $0.due(within: sender, atMost: 9) }.map(\.id) == [.numbered(102)])
        #expect(try await store.read { try $0.due(within: other, atMost: 9) }.isEmpty)
        let due = try await store.read { try $0.due(sentTo: theirs, atMost: 9) }
        #expect(due.map(\.id) == [.numbered(101), .numbered(104)])
        #expect(due.map(\.stage) == [.receive, .finish])
        #expect(try await store.read { try $0.due(sentTo: theirs, atMost: 1) }.count == 1)
        #expect(try await store.read { try $0.due(sentTo: strangers, atMost: 9) }.isEmpty)
    }
}
