import Access
import TestSupport
import Testing
import Vocabulary

/// A session counts while it is used and for no longer than a day's work, and shows the account as it stands now.
struct ResumeSessionTests {
    private let porch: Porch

    init() throws { porch = try Porch() }

    private func seen(_ secret: ShownSecret) -> Instant? { porch.store.state.sessions[secret.digest]?.seen }

    @Test func `fifteen minutes without use end it, to the second`() async throws {
        let (secret, _) = try await porch.signedIn()
        porch.world.pass(seconds: 899)
        #expect(try await porch.resume(secret.digest) != nil)
        porch.world.pass(seconds: 899)
        #expect(try await porch.resume(secret.digest) != nil)
        porch.world.pass(seconds: 900)
        #expect(try await porch.resume(secret.digest) == nil)
        #expect(try await ExtendSession(store: porch.store, world: porch.world)(secret.digest) == nil)
    }

    @Test func `ten hours end it however much it is used`() async throws {
        let (secret, _) = try await porch.signedIn()
        for _ in 0..<(10 * 5 - 1) {
            porch.world.pass(seconds: 720)
            #expect(try await porch.resume(secret.digest) != nil)
        }
        porch.world.pass(seconds: 719)
        #expect(try await porch.resume(secret.digest)?.session.ends == Instant.noon.adding(hours: 10))
        porch.world.pass(seconds: 1)
        #expect(try await porch.resume(secret.digest) == nil)
    }

    @Test func `that it is used is written once a minute, and when it is asked for`() async throws {
        let (secret, _) = try await porch.signedIn()
        porch.world.pass(seconds: 59)
        #expect(try await porch.resume(secret.digest)?.session.seen == .noon)
        #expect(seen(secret) == .noon)
        porch.world.pass(seconds: 1)
        #expect(try await porch.resume(secret.digest)?.session.seen == .afterNoon(60))
        #expect(seen(secret) == .afterNoon(60))
        porch.world.pass(seconds: 10)
        let extended = try await ExtendSession(store: porch.store, world: porch.world)(secret.digest)
        #expect(extended?.session.ends == .afterNoon(70 + 900))
        #expect(seen(secret) == .afterNoon(70))
    }

    @Test func `roles, unit and agency are those of the account now`() async throws {
        let (secret, _) = try await porch.signedIn()
        try porch.change {
            $0.roles = [.supervisor]
            $0.unit = "south"
        }
        let actor = try await porch.resume(secret.digest)?.actor
        #expect(actor?.roles == [.supervisor])
        #expect(actor?.unit == "south")
    }

    @Test func `a suspended account is signed out wherever it is`() async throws {
        let (secret, _) = try await porch.signedIn()
        try porch.change { $0.isSuspended = true }
        #expect(try await porch.resume(secret.digest) == nil)
    }

    @Test func `a digest that nobody has shows nobody, and resuming leaves no entry`() async throws {
        let (secret, _) = try await porch.signedIn()
        let before = porch.store.state.journal.count
        #expect(try await porch.resume([]) == nil)
        #expect(try await porch.resume(Array(secret.digest.dropLast())) == nil)
        _ = try await porch.resume(secret.digest)
        #expect(porch.store.state.journal.count == before)
    }

    @Test func `signing out ends this session alone, once, and stands in the journal`() async throws {
        let (secret, _) = try await porch.signedIn()
        let (other, _) = try await porch.signedIn()
        let before = porch.store.state.journal.count
        let signOut = SignOut(store: porch.store, world: porch.world)
        try await signOut(secret.digest)
        try await signOut(secret.digest)
        #expect(try await porch.resume(secret.digest) == nil)
        #expect(try await porch.resume(other.digest) != nil)
        #expect(
            porch.store.journaled(after: before) == [Journaled(.consult, .account, porch.asha.id, under: "signs-out")]
        )
    }
}
