import Access
import TestSupport
import Testing
import Vocabulary

/// Name and password: who may come in, and what the others learn from being refused.
struct SignInTests {
    private let porch: Porch

    init() throws { porch = try Porch() }

    @Test func `whoever knows the password is signed in, and it stands in the journal`() async throws {
        let before = porch.store.state.journal.count
        let (secret, current) = try await porch.signedIn()
        #expect(current.actor == porch.asha.actor)
        #expect(current.session.began == .noon)
        #expect(current.session.digest == secret.digest)
        #expect(porch.store.state.sessions == [secret.digest: current.session])
        #expect(
            porch.store.journaled(after: before) == [Journaled(.consult, .account, porch.asha.id, under: "signs-in")]
        )
        #expect(porch.store.state.journal.last?.actor == porch.asha.actor.account)
    }

    @Test(arguments: ["ASHA.RAO", " asha.rao ", "Asha.Rao\n"]) func `upper and lower case are the same`(
        typed: String
    ) async throws {
        guard case .signedIn = try await porch.signIn(typed, password: "owls", from: nil) else {
            Issue.record("not signed in")
            return
        }
    }

    @Test func `an unknown name, a wrong password, no password and a suspended account are refused alike`() async throws
    {
        let ben = Account(
            id: .numbered(2),
            name: "Ben Okoro",
            agency: "police",
            unit: nil,
            roles: [],
            signInName: SignInName("ben.okoro")
        )
        var cai = Account(
            id: .numbered(3),
            name: "Cai Penn",
            agency: "police",
            unit: nil,
            roles: [],
            signInName: SignInName("cai.penn")
        )
        cai.isSuspended = true
        try porch.store.keep(ben, cai)
        try porch.store.now { try $0.keep(password: "digest of owls", of: .numbered(3)) }
        let before = porch.store.footprint
        var refusals: Set<Refusal> = []
        for (name, password) in [
            ("nobody", "owls"), ("asha.rao", "cats"), ("ben.okoro", "owls"), ("cai.penn", "owls"), ("", "owls"),
            ("asha.rao", ""),
        ] {
            let refusal = await porch.refusal { _ = try await porch.signIn(name, password: password, from: nil) }
            refusals.insert(try #require(refusal))
        }
        #expect(refusals.map(\.code) == [.signInRefused])
        #expect(porch.store.footprint == before)
    }

    @Test func `a password is checked for every name, whether anybody has it or not`() async throws {
        for name in ["nobody", "asha.rao", "!?"] {
            _ = await porch.refusal { _ = try await porch.signIn(name, password: "cats", from: nil) }
        }
        #expect(porch.proofs.asked == [nil, "digest of owls", nil])
    }

    @Test func `after five failures one waits, with the right password too, and other names do not`() async throws {
        for _ in 0..<5 {
            let refusal = await porch.refusal { _ = try await porch.signIn("asha.rao", password: "cats", from: nil) }
            #expect(refusal?.code == .signInRefused)
        }
        let checked = porch.proofs.asked.count
        let paused = await porch.refusal { _ = try await porch.signedIn() }
        #expect(paused?.code == .signInPaused)
        #expect(paused?.retryAfter == 30)
        #expect(porch.proofs.asked.count == checked)
        let other = await porch.refusal { _ = try await porch.signIn("nobody", password: "cats", from: nil) }
        #expect(other?.code == .signInRefused)
        porch.world.pass(seconds: 29)
        #expect(await porch.refusal { _ = try await porch.signedIn() }?.retryAfter == 1)
        porch.world.pass(seconds: 1)
        _ = try await porch.signedIn()
    }

    @Test func `a name that nobody has is paused in the same words`() async throws {
        var paused: [Refusal?] = []
        for name in ["nobody", "asha.rao"] {
            for _ in 0..<5 {
                _ = await porch.refusal { _ = try await porch.signIn(name, password: "cats", from: nil) }
            }
            paused.append(await porch.refusal { _ = try await porch.signIn(name, password: "owls", from: nil) })
        }
        #expect(paused[0] == paused[1])
        #expect(paused[0]?.code == .signInPaused)
    }

    @Test func `signing in clears the name`() async throws {
        for _ in 0..<3 {
            for _ in 0..<4 {
                _ = await porch.refusal { _ = try await porch.signIn("asha.rao", password: "cats", from: nil) }
            }
            _ = try await porch.signedIn()
        }
    }

    @Test func `where passwords cannot be checked nothing counts as failed`() async throws {
        porch.proofs.beBusy()
        for _ in 0..<20 {
            #expect(await porch.refusal { _ = try await porch.signedIn() }?.retryAfter == 5)
        }
        porch.proofs.beBusy(false)
        _ = try await porch.signedIn()
    }

    @Test func `the session that was shown before ends, and each has a secret of its own`() async throws {
        let (first, _) = try await porch.signedIn()
        let (second, _) = try await porch.signedIn()
        #expect(first.digest != second.digest)
        #expect(porch.store.state.sessions.count == 2)
        _ = try await porch.signIn("asha.rao", password: "owls", from: nil, replacing: first.digest)
        #expect(porch.store.state.sessions[first.digest] == nil)
        #expect(porch.store.state.sessions[second.digest] != nil)
        #expect(porch.store.state.sessions.count == 2)
    }

    @Test func `an account that is suspended while the password is checked does not come in`() async throws {
        let porch = porch
        porch.proofs.whileChecking { try porch.change { $0.isSuspended = true } }
        #expect(await porch.refusal { _ = try await porch.signedIn() }?.code == .signInRefused)
        #expect(porch.store.state.sessions.isEmpty)
    }

    @Test func `a password that is replaced while it is checked lets nobody in`() async throws {
        let porch = porch
        porch.proofs.whileChecking {
            try porch.store.now { try $0.keep(password: "digest of cats", of: porch.asha.id) }
        }
        #expect(await porch.refusal { _ = try await porch.signedIn() }?.code == .signInRefused)
        #expect(porch.store.state.sessions.isEmpty)
    }
}
