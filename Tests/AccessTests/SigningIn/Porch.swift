import Access
import TestSupport
import Testing
import Vocabulary

/// Where somebody signs in: one account, and everything that the actions need.
struct Porch {
    let store = MemoryStore()
    let world = FixedSurroundings()
    let proofs = PlainProofs()
    let attempts = SignInAttempts()
    let asha = Account(
        id: .numbered(1),
        name: "Asha Rao",
        agency: "police",
        unit: "north",
        roles: [.responder],
        signInName: SignInName("asha.rao")
    )

    init() throws {
        try store.keep(asha)
        let asha = asha
        try store.now { try $0.keep(password: "digest of owls", of: asha.id) }
    }

    var signIn: SignIn<MemoryStore> {
        SignIn(store: store, proofs: proofs, attempts: attempts, world: world)
    }
    var enterCode: EnterCode<MemoryStore> {
        EnterCode(store: store, proofs: proofs, attempts: attempts, world: world)
    }
    var resume: ResumeSession<MemoryStore> { ResumeSession(store: store, world: world) }

    /// The step whose code is shown now.
    var step: Int { world.now.seconds / 30 }

    func giveCodes() throws {
        let asha = asha
        try store.now { try $0.keep(SealedCodes([1]), of: asha.id) }
    }

    func signedIn() async throws -> (secret: ShownSecret, current: CurrentSession) {
        let step = try await signIn("asha.rao", password: "owls", from: "192.0.2.1")
        guard case .signedIn(let secret, let current) = step else { throw NotSignedIn() }
        return (secret, current)
    }

    func askedForCode() async throws -> ShownSecret {
        let step = try await signIn("asha.rao", password: "owls", from: "192.0.2.1")
        guard case .needsCode(let secret, _) = step else { throw NotSignedIn() }
        return secret
    }

    /// Changes the account, as whoever looks after accounts does.
    func change(_ change: (inout Account) -> Void) throws {
        let id = asha.id
        var account = try store.now { try #require(try $0.account(id)) }
        account.version += 1
        change(&account)
        try store.keep(account)
    }

    func refusal(_ work: () async throws -> Void) async -> Refusal? {
        await #expect(throws: Refusal.self) { try await work() }
    }

    struct NotSignedIn: Error {}
}
