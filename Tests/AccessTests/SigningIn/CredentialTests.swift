import Access
import TestSupport
import Testing
import Vocabulary

/// What changes by what somebody signs in ends what was begun with the old.
struct CredentialTests {
    private let porch: Porch

    init() throws { porch = try Porch() }

    private var ben: Account {
        Account(id: .numbered(2), name: "Ben Okoro", agency: "police", unit: nil, roles: [.specialist])
    }

    @Test func `ending sessions ends those of one account on every device`() async throws {
        let first = try await porch.signedIn()
        let second = try await porch.signedIn()
        try porch.store.keep(ben)
        let theirs = AccountSession(digest: [9], account: .numbered(2), stage: .signedIn, began: .noon)
        try porch.store.now { try $0.begin(theirs) }
        let before = porch.store.state.journal.count
        #expect(try await EndSessions(store: porch.store, world: porch.world)(of: porch.asha.id) == 2)
        #expect(try await porch.resume(first.secret.digest) == nil)
        #expect(try await porch.resume(second.secret.digest) == nil)
        #expect(porch.store.state.sessions.keys.map(\.self) == [[9]])
        #expect(
            porch.store.journaled(after: before) == [Journaled(.alter, .account, porch.asha.id, under: "command-line")]
        )
    }

    @Test func `new codes end the sessions, and forget which were used`() async throws {
        let (secret, _) = try await porch.signedIn()
        let set = SetCodes(store: porch.store, world: porch.world)
        try await set(SealedCodes([1]), of: porch.asha.id)
        #expect(try await porch.resume(secret.digest) == nil)
        let first = try await porch.askedForCode()
        _ = try await porch.enterCode(String(porch.step + 1), after: first.digest, from: nil)
        try await set(SealedCodes([2]), of: porch.asha.id)
        let again = try await porch.askedForCode()
        _ = try await porch.enterCode(String(porch.step), after: again.digest, from: nil)
        #expect(porch.store.state.codes == [porch.asha.id: SealedCodes([2])])
    }

    @Test func `an account that nobody signs in with gets no codes, nor does one that is not there`() async throws {
        try porch.store.keep(ben)
        let set = SetCodes(store: porch.store, world: porch.world)
        let before = porch.store.footprint
        #expect(await porch.refusal { _ = try await set(SealedCodes([1]), of: .numbered(2)) }?.code == .badInput)
        #expect(await porch.refusal { _ = try await set(SealedCodes([1]), of: .numbered(3)) }?.code == .notFound)
        #expect(porch.store.footprint == before)
        #expect(porch.store.state.codes.isEmpty)
    }

    @Test func `a new password takes the place of the old one, and the name stays`() async throws {
        let (secret, _) = try await porch.signedIn()
        let change = ChangeSignIn(store: porch.store, world: porch.world)
        try await change(of: porch.asha.id, name: nil, password: "digest of cats")
        #expect(try await porch.resume(secret.digest) == nil)
        #expect(await porch.refusal { _ = try await porch.signedIn() }?.code == .signInRefused)
        guard case .signedIn = try await porch.signIn("asha.rao", password: "cats", from: nil) else {
            Issue.record("not signed in")
            return
        }
    }

    @Test func `a new name is a new version of the account, and the old one is nobody's`() async throws {
        let change = ChangeSignIn(store: porch.store, world: porch.world)
        try await change(of: porch.asha.id, name: SignInName("a.rao@north"), password: nil)
        #expect(porch.store.journaled().last == Journaled(.alter, .account, porch.asha.id, 2, under: "command-line"))
        #expect(await porch.refusal { _ = try await porch.signedIn() }?.code == .signInRefused)
        guard case .signedIn = try await porch.signIn("A.Rao@North", password: "owls", from: nil) else {
            Issue.record("not signed in")
            return
        }
    }

    @Test func `a name that somebody has is not given twice`() async throws {
        let add = AddAccount(store: porch.store, world: porch.world)
        var second = ben
        second.signInName = SignInName("ASHA.RAO")
        let before = porch.store.footprint
        #expect(await porch.refusal { try await add(second) }?.code == .nameTaken)
        #expect(porch.store.footprint == before)
        second.signInName = nil
        try await add(second)
        let change = ChangeSignIn(store: porch.store, world: porch.world)
        let refusal = await porch.refusal {
            try await change(of: .numbered(2), name: SignInName("asha.rao"), password: nil)
        }
        #expect(refusal?.code == .nameTaken)
    }
}
