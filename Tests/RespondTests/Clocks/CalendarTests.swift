import Access
import Respond
import TestSupport
import Testing
import Vocabulary

/// What is due, for whoever has the private address of an account, and nobody else.
struct CalendarTests {
    private func opened() async throws -> Bureau {
        let bureau = try Bureau()
        let accounts = [
            (700, AgencyID("police"), AccountRole.hubCoordinator), (701, "adult-social-care", .partnerPractitioner),
            (702, "health", .partnerPractitioner), (703, "police", .administrator),
        ]
        for (number, agency, role) in accounts {
            let id = RecordID.numbered(number)
            try bureau.store.keep(Account(id: id, name: "Mira Holt", agency: agency, unit: nil, roles: [role]))
            try await SetCalendar(store: bureau.store, world: bureau.world)([UInt8(number - 700)], of: id)
        }
        try await bureau.referral(.sent)
        try await bureau.referral(.informationRequested, .numbered(841))
        try await bureau.referral(.completed, .numbered(843))
        return bureau
    }

    private func read(_ bureau: Bureau, _ digest: [UInt8]) async throws -> [String] {
        try await ReadCalendar(store: bureau.store)(showing: digest).map {
            "\($0.id.text.suffix(3)) \($0.stage.rawValue)"
        }
    }

    @Test func `each side has what it owes, and others have nothing`() async throws {
        let bureau = try await opened()
        #expect(try await read(bureau, [0]) == ["841 supply"])
        #expect(try await read(bureau, [1]) == ["840 receive"])
        #expect(try await read(bureau, [2]).isEmpty)
        #expect(try await read(bureau, [3]).isEmpty)
    }

    @Test func `an address that is none, was replaced or taken away is not there`() async throws {
        let bureau = try await opened()
        let set = SetCalendar(store: bureau.store, world: bureau.world)
        await bureau.refuses(.notFound) { try await read(bureau, [9]) }
        try await set([8], of: .numbered(701))
        await bureau.refuses(.notFound) { try await read(bureau, [1]) }
        #expect(try await read(bureau, [8]) == ["840 receive"])
        let done = try await bureau.account { try await set(nil, of: .numbered(701)) }
        #expect(done.entries.map(\.kind) == ["account"])
        await bureau.refuses(.notFound) { try await read(bureau, [8]) }
        await bureau.refuses(.notFound) { try await set([7], of: .numbered(1)) }
    }

    @Test func `one who is suspended has none any more`() async throws {
        let bureau = try await opened()
        var account = try #require(try await bureau.store.read { try $0.account(.numbered(701)) })
        (account.version, account.isSuspended) = (2, true)
        try bureau.store.keep(account)
        await bureau.refuses(.notFound) { try await read(bureau, [1]) }
    }
}
