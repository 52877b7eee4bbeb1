import Access
import TestSupport
import Testing
import Vocabulary

/// The second step: codes count once, and cannot be tried for long.
struct EnterCodeTests {
    private let porch: Porch

    init() throws {
        porch = try Porch()
        try porch.giveCodes()
    }

    private func code(_ step: Int) -> String { String(step) }

    @Test func `the password alone is not enough`() async throws {
        let before = porch.store.state.journal.count
        let first = try await porch.askedForCode()
        #expect(try await porch.resume(first.digest) == nil)
        #expect(porch.store.state.journal.count == before)
    }

    @Test func `the code that is shown now lets somebody in under a new secret`() async throws {
        let first = try await porch.askedForCode()
        let entered = try await porch.enterCode(code(porch.step), after: first.digest, from: nil)
        let (second, current) = (entered.secret, entered.current)
        #expect(second.digest != first.digest)
        #expect(porch.store.state.sessions.keys.sorted { $0[0] < $1[0] } == [second.digest])
        #expect(try await porch.resume(second.digest)?.actor == porch.asha.actor)
        #expect(current.session.stage == .signedIn)
        #expect(porch.store.journaled().last == Journaled(.consult, .account, porch.asha.id, under: "signs-in"))
    }

    @Test func `a code counts once, and so do those before it`() async throws {
        let first = try await porch.askedForCode()
        _ = try await porch.enterCode(code(porch.step), after: first.digest, from: nil)
        for used in [porch.step, porch.step - 1] {
            let again = try await porch.askedForCode()
            let refusal = await porch.refusal {
                _ = try await porch.enterCode(code(used), after: again.digest, from: nil)
            }
            #expect(refusal?.code == .signInRefused)
        }
        let again = try await porch.askedForCode()
        _ = try await porch.enterCode(code(porch.step + 1), after: again.digest, from: nil)
    }

    @Test func `after five wrong codes it begins with the password again`() async throws {
        let first = try await porch.askedForCode()
        var reasons: [String?] = []
        for _ in 0..<5 {
            reasons.append(
                await porch.refusal { _ = try await porch.enterCode("nonsense", after: first.digest, from: nil) }?
                    .reason
            )
        }
        #expect(Set(reasons.prefix(4)).count == 1)
        #expect(reasons[4] != reasons[0])
        #expect(porch.store.state.sessions.isEmpty)
        let refusal = await porch.refusal {
            _ = try await porch.enterCode(code(porch.step), after: first.digest, from: nil)
        }
        #expect(refusal?.reason == reasons[4])
    }

    @Test func `wrong codes pause the account's codes, whatever is signed in with before them`() async throws {
        let first = try await porch.askedForCode()
        for _ in 0..<5 {
            _ = await porch.refusal { _ = try await porch.enterCode("nonsense", after: first.digest, from: nil) }
        }
        let again = try await porch.askedForCode()
        let paused = await porch.refusal {
            _ = try await porch.enterCode(code(porch.step), after: again.digest, from: nil)
        }
        #expect(paused?.code == .signInPaused)
        porch.world.pass(seconds: 30)
        _ = try await porch.enterCode(code(porch.step), after: again.digest, from: nil)
    }

    @Test func `five minutes after the password it is too late`() async throws {
        let first = try await porch.askedForCode()
        porch.world.pass(seconds: 299)
        #expect(await porch.refusal { _ = try await porch.enterCode("1", after: first.digest, from: nil) } != nil)
        #expect(porch.store.state.wrongCodes == [first.digest: 1])
        porch.world.pass(seconds: 1)
        let late = await porch.refusal {
            _ = try await porch.enterCode(code(porch.step), after: first.digest, from: nil)
        }
        #expect(late?.reason.contains("too long") == true)
    }

    @Test func `a session that is signed in is no first step, nor is a secret that nobody has`() async throws {
        let first = try await porch.askedForCode()
        let second = try await porch.enterCode(code(porch.step), after: first.digest, from: nil).secret
        for digest in [second.digest, first.digest, []] {
            let refusal = await porch.refusal {
                _ = try await porch.enterCode(code(porch.step + 1), after: digest, from: nil)
            }
            #expect(refusal?.code == .signInRefused)
        }
    }

    @Test func `an account that is suspended between the steps does not come in`() async throws {
        let first = try await porch.askedForCode()
        try porch.change { $0.isSuspended = true }
        let refusal = await porch.refusal {
            _ = try await porch.enterCode(code(porch.step), after: first.digest, from: nil)
        }
        #expect(refusal?.code == .signInRefused)
    }
}
