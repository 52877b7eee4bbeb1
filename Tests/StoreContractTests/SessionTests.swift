import Access
import TestSupport
import Testing
import Vocabulary

/// Sessions, sign-in names and codes.
struct SessionTests {
    private let asha = Account(
        id: .numbered(1),
        name: "Asha Rao",
        agency: "police",
        unit: "north",
        roles: [.responder],
        signInName: SignInName("asha.rao")
    )
    private let ben = Account(id: .numbered(2), name: "Ben Okoro", agency: "police", unit: nil, roles: [.specialist])

    private func digest(_ byte: UInt8) -> [UInt8] { [UInt8](repeating: byte, count: 32) }

    private func session(
        _ byte: UInt8,
        of account: RecordID = .numbered(1),
        _ stage: AccountSession.Stage = .signedIn,
        at late: Int = 0
    ) -> AccountSession {
        AccountSession(digest: digest(byte), account: account, stage: stage, began: .afterNoon(late))
    }

    private func opened(_ keeper: Keeper, _ sessions: AccountSession...) async throws -> OpenStore {
        let store = try await keeper.open()
        try await store.keep(asha, ben)
        try await store.write { ports in for session in sessions { try ports.begin(session) } }
        return store
    }

    @Test(arguments: Keeper.allCases) func `a session comes back by its digest alone, as it was`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper, session(1), session(2, of: ben.id, .awaitingCode, at: 5))
        #expect(try await store.read { try $0.session(digest(1)) } == session(1))
        #expect(try await store.read { try $0.session(digest(2)) } == session(2, of: ben.id, .awaitingCode, at: 5))
        for other in [[], [1], digest(3), digest(1) + [1]] {
            #expect(try await store.read { try $0.session(other) } == nil)
        }
    }

    @Test(arguments: Keeper.allCases) func `how and when it was proved is kept, and where it leads back to`(
        keeper: Keeper
    ) async throws {
        let proven = AccountSession(
            digest: digest(1),
            account: asha.id,
            stage: .signedIn,
            by: .provider,
            began: .noon,
            seen: .afterNoon(60),
            provenAt: .afterNoon(50),
            returnTo: "/people"
        )
        let store = try await opened(keeper, proven, session(2))
        #expect(try await store.read { try $0.session(digest(1)) } == proven)
        #expect(try await store.read { try $0.session(digest(2)) }?.provenAt == .noon)
        try await store.write { try $0.lead(digest(1), backTo: nil) }
        try await store.write { try $0.lead(digest(2), backTo: "/hub") }
        #expect(try await store.read { try $0.session(digest(1)) }?.returnTo == nil)
        #expect(try await store.read { try $0.session(digest(2)) }?.returnTo == "/hub")
    }

    @Test(arguments: Keeper.allCases) func `that it is used goes on and never back`(keeper: Keeper) async throws {
        let store = try await opened(keeper, session(1), session(2))
        try await store.write { try $0.see(digest(1), at: .afterNoon(60)) }
        try await store.write { try $0.see(digest(1), at: .afterNoon(30)) }
        #expect(try await store.read { try $0.session(digest(1)) }?.seen == .afterNoon(60))
        #expect(try await store.read { try $0.session(digest(2)) }?.seen == .noon)
        try await store.write { try $0.see(digest(9), at: .afterNoon(60)) }
        #expect(try await store.read { try $0.session(digest(9)) } == nil)
    }

    @Test(arguments: Keeper.allCases) func `one ends, or all of an account, and the others go on`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper, session(1), session(2), session(3), session(4, of: ben.id))
        try await store.write { try $0.end(digest(1)) }
        #expect(try await store.write { try $0.endSessions(of: asha.id) } == 2)
        for byte in 1...3 as ClosedRange<UInt8> {
            #expect(try await store.read { try $0.session(digest(byte)) } == nil)
        }
        #expect(try await store.read { try $0.session(digest(4)) } == session(4, of: ben.id))
        #expect(try await store.write { try $0.endSessions(of: asha.id) } == 0)
    }

    @Test(arguments: Keeper.allCases) func `what is over is forgotten, to the second, and nothing else`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper, session(1), session(2), session(3, .awaitingCode), session(4, at: 1))
        let hours = AccountSession.secondsAltogether
        try await store.write { try $0.see(digest(2), at: .afterNoon(hours)) }
        func left(_ late: Int) async throws -> [UInt8] {
            try await store.write { try $0.forgetSessions(overAt: .afterNoon(late)) }
            return try await store.read { ports in
                try (1...4 as ClosedRange<UInt8>).filter { try ports.session(digest($0)) != nil }
            }
        }
        #expect(try await left(299) == [1, 2, 3, 4])
        #expect(try await left(300) == [1, 2, 4])
        #expect(try await left(899) == [1, 2, 4])
        #expect(try await left(900) == [2, 4])
        #expect(try await left(901) == [2])
        #expect(try await left(hours - 1) == [2])
        #expect(try await left(hours) == [])
    }

    @Test(arguments: Keeper.allCases) func `wrong codes are counted, each session for itself`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper, session(1, .awaitingCode), session(2, .awaitingCode))
        #expect(try await store.write { try $0.countWrongCode(in: digest(1)) } == 1)
        #expect(try await store.write { try $0.countWrongCode(in: digest(1)) } == 2)
        #expect(try await store.write { try $0.countWrongCode(in: digest(2)) } == 1)
        #expect(try await store.write { try $0.countWrongCode(in: digest(9)) } == 0)
    }

    @Test(arguments: Keeper.allCases) func `a code is used up with those before it, until there are new codes`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        func use(_ step: Int) async throws -> Bool {
            try await store.write { try $0.useCode(of: step, for: asha.id) }
        }
        #expect(try await use(100) == false)
        #expect(try await store.read { try $0.codes(of: asha.id) } == nil)
        try await store.write { try $0.keep(SealedCodes([1, 2]), of: asha.id) }
        #expect(try await store.read { try $0.codes(of: asha.id) } == SealedCodes([1, 2]))
        #expect(try await store.read { try $0.codes(of: ben.id) } == nil)
        #expect(try await use(100))
        #expect(try await use(100) == false)
        #expect(try await use(99) == false)
        #expect(try await use(101))
        try await store.write { try $0.keep(SealedCodes([3]), of: asha.id) }
        #expect(try await use(100))
    }

    @Test(arguments: Keeper.allCases) func `an account is found by its name as it is now`(keeper: Keeper) async throws {
        let store = try await opened(keeper)
        let old = try #require(SignInName("asha.rao"))
        let new = try #require(SignInName("a.rao"))
        #expect(try await store.read { try $0.account(named: old) }?.id == asha.id)
        #expect(try await store.read { try $0.account(named: new) } == nil)
        var changed = asha
        changed.version = 2
        changed.signInName = new
        try await store.keep(changed)
        #expect(try await store.read { try $0.account(named: old) } == nil)
        #expect(try await store.read { try $0.account(named: new) }?.version == 2)
        changed.version = 3
        changed.isSuspended = true
        try await store.keep(changed)
        #expect(try await store.read { try $0.account(named: new) }?.isSuspended == true)
        changed.version = 4
        changed.signInName = nil
        try await store.keep(changed)
        #expect(try await store.read { try $0.account(named: new) } == nil)
    }

    @Test(arguments: Keeper.allCases) func `no two accounts have one name, and one that is free again may be taken`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        var wanting = ben
        wanting.version = 2
        wanting.signInName = SignInName("Asha.Rao")
        let refusal = await #expect(throws: Refusal.self) { try await store.keep(wanting) }
        #expect(refusal == .nameTaken)
        #expect(try await store.read { try $0.account(ben.id) }?.version == 1)
        #expect(try await store.journal().count == 2)
        var leaving = asha
        leaving.version = 2
        leaving.signInName = SignInName("a.rao")
        try await store.keep(leaving)
        try await store.keep(wanting)
        #expect(try await store.read { try $0.account(named: #require(SignInName("asha.rao"))) }?.id == ben.id)
    }

    @Test(arguments: Keeper.allCases) func `an account is found by a provider's subject, which is one account's alone`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        let subject = try #require(ProviderSubject(issuer: "https://id.force.example", subject: "a-1"))
        let elsewhere = try #require(ProviderSubject(issuer: "https://elsewhere.example", subject: "a-1"))
        #expect(try await store.read { try $0.account(knownAs: subject) } == nil)
        var joined = asha
        joined.version = 2
        joined.providerSubject = subject
        try await store.keep(joined)
        #expect(try await store.read { try $0.account(knownAs: subject) }?.id == asha.id)
        #expect(try await store.read { try $0.account(knownAs: elsewhere) } == nil)
        var wanting = ben
        wanting.version = 2
        wanting.providerSubject = subject
        let refusal = await #expect(throws: Refusal.self) { try await store.keep(wanting) }
        #expect(refusal == .subjectTaken)
        #expect(try await store.read { try $0.account(ben.id) }?.version == 1)
        joined.version = 3
        joined.providerSubject = nil
        try await store.keep(joined)
        #expect(try await store.read { try $0.account(knownAs: subject) } == nil)
        try await store.keep(wanting)
        #expect(try await store.read { try $0.account(knownAs: subject) }?.id == ben.id)
    }
}
