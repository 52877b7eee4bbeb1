import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn
@testable import Respond

/// How people are looked after is found by whose it is and by their agency, on every store; what they took back is gone.
struct WelfareTests {
    private func id(_ number: Int) -> AccountID { AccountID(RecordID.numbered(number).text) }

    private func open(_ keeper: Keeper) async throws -> OpenStore {
        let store = try await keeper.open()
        for (number, agency) in [(1, "police"), (2, "police"), (3, "health")] {
            try await store.keep(
                Account(
                    id: .numbered(number),
                    name: "Ade Obi",
                    agency: AgencyID(agency),
                    unit: "north",
                    roles: [.responder]
                )
            )
        }
        return store
    }

    private func note(_ number: Int, of account: Int, on days: Int, _ words: String = "") -> ExposureNote {
        let day = LocalTime.day(of: .noon).adding(days: days)
        return ExposureNote(.numbered(number), of: id(account), "death-attended", on: day, words, at: .noon)
    }

    @Test(arguments: Keeper.allCases) func `notes are read by whose they are, the latest first, and go for good`(
        keeper: Keeper
    ) async throws {
        let store = try await open(keeper)
        let notes = [note(11, of: 1, on: -2, "It stays."), note(12, of: 1, on: 0), note(13, of: 2, on: -1)]
        for note in notes { try await store.write { try $0.keep(note) } }
        #expect(try await store.read { try $0.exposure(of: id(1)) } == [notes[1], notes[0]])
        #expect(try await store.read { try $0.exposure(of: id(3)) }.isEmpty)
        #expect(try await store.write { try $0.takeBack(.numbered(11), of: id(2)) } == false)
        #expect(try await store.write { try $0.takeBack(.numbered(11), of: id(1)) } == true)
        #expect(try await store.write { try $0.takeBack(.numbered(11), of: id(1)) } == false)
        #expect(try await store.read { try $0.exposure(of: id(1)) } == [notes[1]])
        #expect(try await store.read { try $0.exposure(of: id(2)) } == [notes[2]])
    }

    @Test(arguments: Keeper.allCases) func `records are found by whose they are, and by where those people are today`(
        keeper: Keeper
    ) async throws {
        let store = try await open(keeper)
        for (number, account) in [(21, 1), (22, 3), (23, 2)] {
            var record = WelfareRecord(id: .numbered(number), of: id(account))
            record.version = 1
            try await store.keep(record)
        }
        func found(_ agency: AgencyID, _ role: AccountRole = .welfareLead) async throws -> [RecordID] {
            let lead = Actor(account: "lead", agency: agency, unit: "north", roles: [role])
            let reach = try Access.reach(of: lead, to: role == .welfareLead ? .leadWelfare : .keepWelfare)
            return try await store.read { try $0.welfare(within: reach).map(\.id) }
        }
        #expect(try await store.read { try $0.welfare(of: id(3))?.id } == .numbered(22))
        #expect(try await store.read { try $0.welfare(of: id(4)) } == nil)
        #expect(try await found("police") == [.numbered(21), .numbered(23)])
        #expect(try await found("health") == [.numbered(22)])
        #expect(try await found("police", .supervisor).isEmpty)
        var moved = try #require(try await store.read { try $0.account(.numbered(2)) })
        moved.agency = "health"
        moved.version = 2
        try await store.keep(moved)
        #expect(try await found("police") == [.numbered(21)])
        #expect(try await found("health") == [.numbered(22), .numbered(23)])
    }

    @Test(arguments: Keeper.allCases) func `each investigation counts once, and one that ended until its day`(
        keeper: Keeper
    ) async throws {
        let store = try await open(keeper)
        let today = LocalTime.day(of: .noon)
        func counts(since days: Int) async throws -> [Int] {
            let day = today.adding(days: days)
            return try await store.read {
                [try $0.investigationsNow(of: id(1)), try $0.investigations(of: id(1), since: day)]
            }
        }
        #expect(try await counts(since: -365) == [0, 0])
        try await store.keep(investigation(31, parts: ["lead", "interviewer"]))
        try await store.keep(investigation(32, parts: ["lead"], endedAfter: -40))
        try await store.keep(investigation(33, parts: []))
        #expect(try await counts(since: -365) == [1, 2])
        #expect(try await counts(since: -40) == [1, 2])
        #expect(try await counts(since: -39) == [1, 1])
        #expect(try await store.read { try $0.investigations(of: id(2), since: today) } == 0)
    }

    private func investigation(_ number: Int, parts: [String], endedAfter days: Int? = nil) -> InvestigationRecord {
        var record = InvestigationRecord(
            id: .numbered(number),
            "child-sexual-abuse",
            from: .init(reference: "A/1"),
            Holding(agency: "police", unit: "north", involved: parts.isEmpty ? [] : [id(1)]),
            at: .noon,
            by: .of(.supervisor)
        )
        record.allocations = parts.map { part in
            var allocation = Allocation(
                InvestigationPartID(part),
                to: id(1),
                .init(at: .noon, by: "gil", overCeiling: nil),
                on: .licence(ShownLicence(scheme: "csa", lastDay: CalendarDay(number: 0), conditions: [], metBy: nil))
            )
            allocation.ended = days.map { .init(at: Instant.noon.adding(days: $0), by: "gil", because: "Done.") }
            return allocation
        }
        return record
    }
}
