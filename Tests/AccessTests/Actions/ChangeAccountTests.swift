import Access
import TestSupport
import Testing
import Vocabulary

/// What somebody is changes, and what they were is kept.
struct ChangeAccountTests {
    private let store = MemoryStore()
    private let world = FixedSurroundings()
    private let asha = Account(
        id: .numbered(1),
        name: "Asha Rao",
        agency: "police",
        unit: "north",
        roles: [.responder],
        rank: "constable",
        since: CalendarDay(number: 20_000)
    )

    private func changed(_ say: (inout AccountChange) -> Void) async throws -> Account {
        try await AddAccount(store: store, world: world)(asha)
        var change = AccountChange()
        say(&change)
        try await ChangeAccount(store: store, world: world)(change, of: asha.id)
        return try #require(try await store.read { try $0.account(asha.id) })
    }

    @Test func `whoever is promoted is in the rank from today, and the rest stays`() async throws {
        let found = try await changed { $0.rank = "sergeant" }
        #expect(found.rank == "sergeant" && found.since == LocalTime.day(of: world.now))
        #expect(found.unit == "north" && found.roles == [.responder] && found.version == 2 && !found.isSuspended)
        #expect(store.journaled(after: 1) == [Journaled(.alter, .account, asha.id, 2, under: "command-line")])
    }

    @Test func `a day that is given counts, and one who only moves has been in it as long as before`() async throws {
        let day = CalendarDay(number: 20_100)
        #expect(try await changed { ($0.roles, $0.since) = ([.supervisor], day) }.since == day)
        let other = ChangeAccountTests()
        #expect(try await other.changed { $0.unit = "south" }.since == asha.since)
    }

    @Test func `whoever leaves may do nothing, and may come back`() async throws {
        #expect(try await changed { $0.isSuspended = true }.isSuspended)
        var back = AccountChange()
        back.isSuspended = false
        try await ChangeAccount(store: store, world: world)(back, of: asha.id)
        #expect(try await store.read { try $0.account(asha.id) }?.isSuspended == false)
    }

    @Test func `a mail address is given and taken away, printed nowhere, and stays when something else changes`()
        async throws
    {
        let address = AccountMail("asha.rao@force.example")
        let found = try await changed { $0.mail = .given(address) }
        #expect(found.mail == address && found.version == 2 && found.unit == "north")
        var promoted = AccountChange()
        promoted.rank = "sergeant"
        try await ChangeAccount(store: store, world: world)(promoted, of: asha.id)
        let kept = try #require(try await store.read { try $0.account(asha.id) })
        #expect(kept.mail == address)
        #expect(!"\(kept) \(String(reflecting: kept))".contains("force.example"))
        #expect(store.state.details.values.allSatisfy { !$0.contains("force.example") })
        var gone = AccountChange()
        gone.mail = .takenAway
        try await ChangeAccount(store: store, world: world)(gone, of: asha.id)
        #expect(try await store.read { try $0.account(asha.id) }?.mail == nil)
    }

    @Test func `joined to another subject, or to none, one is signed out, and it is printed nowhere`() async throws {
        let subject = try #require(ProviderSubject(issuer: "https://id.force.example", subject: "canary"))
        let (store, world, id) = (store, world, asha.id)
        func begin() throws {
            let session = AccountSession(digest: [9], account: id, stage: .signedIn, by: .provider, began: .noon)
            try store.now { try $0.begin(session) }
        }
        let found = try await changed { $0.subject = .given(subject) }
        #expect(found.providerSubject == subject)
        #expect(!"\(found) \(String(reflecting: found))".contains("canary"))
        try begin()
        var promoted = AccountChange()
        promoted.rank = "sergeant"
        try await ChangeAccount(store: store, world: world)(promoted, of: id)
        #expect(store.state.sessions.count == 1)
        #expect(try await store.read { try $0.account(id) }?.providerSubject == subject)
        var gone = AccountChange()
        gone.subject = .takenAway
        try await ChangeAccount(store: store, world: world)(gone, of: id)
        #expect(try await store.read { try $0.account(id) }?.providerSubject == nil)
        #expect(store.state.sessions.isEmpty)
    }

    @Test(arguments: [
        ("", "a"), ("id.force.example", "a"), ("https://id.force.example", ""), ("https://id.force.example", "a b"),
        ("https://id.force.example", "é"), ("https://id.force.example", String(repeating: "a", count: 256)),
    ])
    func `what no provider is, or names somebody by, is no subject`(issuer: String, subject: String) {
        #expect(ProviderSubject(issuer: issuer, subject: subject) == nil)
    }

    @Test(arguments: [AccountID(RecordID.numbered(1).text), "nobody"])
    func `a line manager has an account, and it is not one's own`(manager: AccountID) async throws {
        let refused = await #expect(throws: Refusal.self) { _ = try await changed { $0.lineManager = manager } }
        #expect(refused?.code == .badInput)
        #expect(try await store.read { try $0.account(asha.id) }?.lineManager == nil)
        let sergeant = Account(id: .numbered(2), name: "Bo", agency: "police", unit: "north", roles: [.supervisor])
        try await AddAccount(store: store, world: world)(sergeant)
        var change = AccountChange()
        change.lineManager = AccountID(sergeant.id.text)
        try await ChangeAccount(store: store, world: world)(change, of: asha.id)
        #expect(try await store.read { try $0.account(asha.id) }?.lineManager == change.lineManager)
    }

    @Test func `an account that is not there is not changed`() async {
        let refused = await #expect(throws: Refusal.self) {
            try await ChangeAccount(store: store, world: world)(AccountChange(), of: .numbered(9))
        }
        #expect(refused?.code == .notFound)
    }
}
