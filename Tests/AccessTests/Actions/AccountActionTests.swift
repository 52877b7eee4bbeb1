import Access
import TestSupport
import Testing
import Vocabulary

/// Accounts and tokens are made on the machine itself.
struct AccountActionTests {
    private let store = MemoryStore()
    private let world = FixedSurroundings()
    private let asha = Account(id: .numbered(1), name: "Asha Rao", agency: "police", unit: "north", roles: [.responder])

    private func token(for account: RecordID) -> Token {
        Token(id: .numbered(9), account: account, label: "", digest: [1], created: .noon, expires: .afterNoon(9))
    }

    @Test func `an account is added, accounted for, and tells nobody`() async throws {
        try await AddAccount(store: store, world: world)(asha, password: "digest")
        #expect(store.journaled() == [Journaled(.collect, .account, asha.id, 1, under: "command-line")])
        #expect(store.state.journal.map(\.actor) == ["command-line"])
        #expect(store.state.journal.map(\.agency) == ["police"])
        #expect(store.state.journal.map(\.at) == [.noon])
        #expect(store.state.events.isEmpty)
        #expect(store.state.passwords == [asha.id: "digest"])
        #expect(try await store.read { try $0.account(asha.id) }?.name == "Asha Rao")
    }

    @Test func `an account without a password has none`() async throws {
        try await AddAccount(store: store, world: world)(asha)
        #expect(store.state.passwords.isEmpty)
    }

    @Test func `an account that is there is not added again, nor its password changed`() async throws {
        let add = AddAccount(store: store, world: world)
        try await add(asha, password: "digest")
        let before = store.footprint
        let refused = await #expect(throws: Refusal.self) { try await add(asha, password: "another") }
        #expect(refused?.code == .versionStale)
        #expect(store.footprint == before)
        #expect(store.state.passwords == [asha.id: "digest"])
    }

    @Test func `a token is made, and the entry tells which without telling what it is`() async throws {
        try await AddAccount(store: store, world: world)(asha)
        try await MakeToken(store: store)(token(for: asha.id))
        #expect(store.journaled(after: 1) == [Journaled(.alter, .account, asha.id, under: "command-line")])
        #expect(store.state.details == [2: "token \(RecordID.numbered(9))"])
        #expect(store.state.events.isEmpty)
        let found = try await store.read { try $0.account(showing: [1], at: .noon) }
        #expect(found?.id == asha.id)
    }

    @Test func `no token is made for an account that is not there`() async {
        let refused = await #expect(throws: Refusal.self) { try await MakeToken(store: store)(token(for: asha.id)) }
        #expect(refused?.code == .notFound)
        #expect(store.footprint == MemoryStore().footprint)
    }
}
