import Access
import TestSupport
import Testing
import Vocabulary

/// Proving again who one is: what it takes, what it leaves, and what a wrong try costs.
struct StepUpTests {
    private let porch: Porch

    init() throws { porch = try Porch() }

    private var stepUp: StepUp<MemoryStore> {
        StepUp(store: porch.store, proofs: porch.proofs, attempts: porch.attempts, world: porch.world)
    }
    private var ask: AskForProof<MemoryStore> { AskForProof(store: porch.store, world: porch.world) }

    private func isFresh(_ secret: ShownSecret) async throws -> Bool? {
        try await porch.resume(secret.digest)?.isFreshlyProven(at: porch.world.now)
    }

    @Test(arguments: [(-1, false), (0, true), (299, true), (300, false), (86_400, false)])
    func `a proof is fresh for five minutes, to the second, and none is from the future`(age: Int, isFresh: Bool) {
        #expect(FreshProof.holds(provenAt: .noon, at: .afterNoon(age)) == isFresh)
    }

    @Test func `signing in is a proof, which ages`() async throws {
        let (secret, _) = try await porch.signedIn()
        #expect(try await isFresh(secret) == true)
        porch.world.pass(seconds: 299)
        #expect(try await isFresh(secret) == true)
        porch.world.pass(seconds: 1)
        #expect(try await isFresh(secret) == false)
    }

    @Test func `a new proof gives a new secret, and the session lasts no longer for it`() async throws {
        let (old, before) = try await porch.signedIn()
        porch.world.pass(seconds: 600)
        let journal = porch.store.state.journal.count
        let proven = try await stepUp(old.digest, password: "owls", code: "", from: "192.0.2.1")
        #expect(proven.secret.digest != old.digest)
        #expect(porch.store.state.sessions == [proven.secret.digest: proven.current.session])
        #expect(try await porch.resume(old.digest) == nil)
        #expect(try await isFresh(proven.secret) == true)
        #expect(proven.current.session.began == before.session.began)
        #expect(proven.current.actor == porch.asha.actor)
        #expect(
            porch.store.journaled(after: journal)
                == [Journaled(.consult, .account, porch.asha.id, under: "proves-again")]
        )
    }

    @Test func `one comes back to where one was going, once`() async throws {
        let (old, _) = try await porch.signedIn()
        try await ask(old.digest, comingBackTo: "/people")
        let first = try await stepUp(old.digest, password: "owls", code: "", from: nil)
        #expect(first.returnTo == "/people")
        #expect(try await stepUp(first.secret.digest, password: "owls", code: "", from: nil).returnTo == nil)
    }

    @Test func `a code is asked for where the account has codes, and counts once`() async throws {
        let (secret, _) = try await porch.signedIn()
        #expect(try await ask(secret.digest) == AskedProof(way: .password, needsCode: false))
        try porch.giveCodes()
        #expect(try await ask(secret.digest) == AskedProof(way: .password, needsCode: true))
        let code = String(porch.step)
        #expect(
            try await stepUp(secret.digest, password: "owls", code: code, from: nil).current.account.id == porch.asha.id
        )
        let next = try await porch.enterCode(
            String(porch.step + 1),
            after: porch.askedForCode().digest,
            from: nil
        ).secret
        for used in [porch.step, porch.step + 1] {
            let refusal = await porch.refusal {
                _ = try await stepUp(next.digest, password: "owls", code: String(used), from: nil)
            }
            #expect(refusal?.code == .signInRefused)
        }
    }

    @Test func `a wrong password and a wrong code are refused alike, and prove nothing`() async throws {
        let (secret, _) = try await porch.signedIn()
        try porch.giveCodes()
        porch.world.pass(seconds: 600)
        let journal = porch.store.state.journal.count
        var refusals: Set<Refusal> = []
        for (password, code) in [("cats", String(porch.step)), ("owls", "nonsense"), ("owls", ""), ("", "")] {
            let refusal = await porch.refusal {
                _ = try await stepUp(secret.digest, password: password, code: code, from: nil)
            }
            refusals.insert(try #require(refusal))
        }
        #expect(refusals.map(\.code) == [.signInRefused])
        #expect(try await isFresh(secret) == false)
        #expect(porch.store.state.journal.count == journal)
        _ = try await stepUp(secret.digest, password: "owls", code: String(porch.step), from: nil)
    }

    @Test func `what was wrong five times ends the session`() async throws {
        let (secret, _) = try await porch.signedIn()
        for _ in 0..<4 {
            _ = await porch.refusal { _ = try await stepUp(secret.digest, password: "cats", code: "", from: nil) }
        }
        #expect(try await porch.resume(secret.digest) != nil)
        _ = await porch.refusal { _ = try await stepUp(secret.digest, password: "cats", code: "", from: nil) }
        #expect(try await porch.resume(secret.digest) == nil)
        #expect(porch.store.state.sessions.isEmpty)
    }

    @Test func `it is counted together with signing in, and waits as that does`() async throws {
        let (secret, _) = try await porch.signedIn()
        for _ in 0..<5 {
            _ = await porch.refusal { _ = try await porch.signIn("asha.rao", password: "cats", from: nil) }
        }
        let paused = await porch.refusal {
            _ = try await stepUp(secret.digest, password: "owls", code: "", from: nil)
        }
        #expect(paused?.code == .signInPaused)
        porch.world.pass(seconds: 30)
        _ = try await stepUp(secret.digest, password: "owls", code: "", from: nil)
        #expect(porch.attempts.counts.names == 0)
    }

    @Test func `where passwords wait to be checked it is no wrong try`() async throws {
        let (secret, _) = try await porch.signedIn()
        porch.proofs.beBusy()
        for _ in 0..<6 {
            _ = await porch.refusal { _ = try await stepUp(secret.digest, password: "owls", code: "", from: nil) }
        }
        porch.proofs.beBusy(false)
        _ = try await stepUp(secret.digest, password: "owls", code: "", from: nil)
    }

    @Test func `nobody proves anything without being signed in`() async throws {
        let (over, _) = try await porch.signedIn()
        porch.world.pass(seconds: 1_800)
        try porch.giveCodes()
        let half = try await porch.askedForCode()
        for digest in [over.digest, half.digest, []] {
            let refusal = await porch.refusal {
                _ = try await stepUp(digest, password: "owls", code: String(porch.step), from: nil)
            }
            #expect(refusal?.code == .signInRefused)
            #expect(try await ask(digest) == nil)
        }
    }

    @Test func `who is suspended, or gets another password, while it is checked proves nothing`() async throws {
        let (secret, _) = try await porch.signedIn()
        let (store, id) = (porch.store, porch.asha.id)
        porch.proofs.whileChecking { try store.now { try $0.keep(password: "digest of cats", of: id) } }
        #expect(
            await porch.refusal { _ = try await stepUp(secret.digest, password: "owls", code: "", from: nil) } != nil
        )
        porch.proofs.whileChecking {}
        try porch.change { $0.isSuspended = true }
        #expect(
            await porch.refusal { _ = try await stepUp(secret.digest, password: "cats", code: "", from: nil) } != nil
        )
        try porch.change { $0.isSuspended = false }
        _ = try await stepUp(secret.digest, password: "cats", code: "", from: nil)
    }
}
