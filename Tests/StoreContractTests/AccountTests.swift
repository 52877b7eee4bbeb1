import Access
import TestSupport
import Testing
import Vocabulary

/// Accounts, and what they sign in with.
struct AccountTests {
    private let asha = Account(id: .numbered(1), name: "Asha Rao", agency: "police", unit: "north", roles: [.responder])
    private let ben = Account(id: .numbered(2), name: "Ben Okoro", agency: "police", unit: nil, roles: [.administrator])

    private func token(_ number: Int, of account: Account, digest: UInt8) -> Token {
        Token(
            id: .numbered(number),
            account: account.id,
            label: "a phone",
            digest: [UInt8](repeating: digest, count: 32),
            created: .noon,
            expires: .afterNoon(100)
        )
    }

    private func shown(_ byte: UInt8, at late: Int, in store: OpenStore) async throws -> Account? {
        try await store.read { session in
            try session.account(showing: [UInt8](repeating: byte, count: 32), at: .afterNoon(late))
        }
    }

    private func opened(_ keeper: Keeper) async throws -> OpenStore {
        let store = try await keeper.open()
        try await store.keep(asha, ben)
        try await store.write { session in
            try session.keep(token(11, of: asha, digest: 1))
            try session.keep(token(12, of: asha, digest: 2))
            try session.keep(token(13, of: ben, digest: 3))
        }
        return store
    }

    @Test(arguments: Keeper.allCases) func `an account comes back whole`(keeper: Keeper) async throws {
        let store = try await opened(keeper)
        let found = try await store.read { try $0.account(ben.id) }
        #expect(found?.name == "Ben Okoro")
        #expect(found?.actor == ben.actor)
        #expect(found?.isSuspended == false)
        #expect(try await store.read { try $0.account(.numbered(77)) } == nil)
    }

    @Test(arguments: Keeper.allCases) func `a token shows its own account, each of several`(keeper: Keeper) async throws
    {
        let store = try await opened(keeper)
        #expect(try await shown(1, at: 0, in: store)?.id == asha.id)
        #expect(try await shown(2, at: 0, in: store)?.id == asha.id)
        #expect(try await shown(3, at: 0, in: store)?.id == ben.id)
    }

    @Test(arguments: Keeper.allCases) func `an unknown token shows nobody`(keeper: Keeper) async throws {
        let store = try await opened(keeper)
        #expect(try await shown(9, at: 0, in: store) == nil)
        #expect(try await store.read { try $0.account(showing: [], at: .noon) } == nil)
        #expect(try await store.read { try $0.account(showing: [1], at: .noon) } == nil)
    }

    @Test(arguments: Keeper.allCases) func `a token shows nobody from the second at which it expires`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        #expect(try await shown(1, at: 99, in: store)?.id == asha.id)
        #expect(try await shown(1, at: 100, in: store) == nil)
        #expect(try await shown(1, at: 101, in: store) == nil)
    }

    @Test(arguments: Keeper.allCases) func `a suspended account is not shown, and is when it is let in again`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        var changed = asha
        changed.version = 2
        changed.isSuspended = true
        try await store.keep(changed)
        #expect(try await shown(1, at: 0, in: store) == nil)
        #expect(try await shown(3, at: 0, in: store)?.id == ben.id)
        #expect(try await store.read { try $0.account(asha.id) }?.isSuspended == true)
        changed.version = 3
        changed.isSuspended = false
        try await store.keep(changed)
        #expect(try await shown(1, at: 0, in: store)?.id == asha.id)
    }

    @Test(arguments: Keeper.allCases) func `a changed role holds from the next showing on`(keeper: Keeper) async throws
    {
        let store = try await opened(keeper)
        var changed = asha
        changed.version = 2
        changed.roles = [.supervisor]
        changed.unit = "south"
        try await store.keep(changed)
        #expect(try await shown(1, at: 0, in: store)?.actor == changed.actor)
    }

    @Test(arguments: Keeper.allCases) func `a password takes the place of the one before, of its account alone`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        #expect(try await store.read { try $0.password(of: asha.id) } == nil)
        try await store.write { session in
            try session.keep(password: "first", of: asha.id)
            try session.keep(password: "hers", of: ben.id)
            try session.keep(password: "second", of: asha.id)
        }
        #expect(try await store.read { try $0.password(of: asha.id) } == "second")
        #expect(try await store.read { try $0.password(of: ben.id) } == "hers")
    }
}
