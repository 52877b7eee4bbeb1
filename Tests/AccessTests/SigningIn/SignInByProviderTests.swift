import Access
import TestSupport
import Testing
import Vocabulary

/// Signing in through a provider, and proving again there who one is.
struct SignInByProviderTests {
    private let porch: Porch
    private let pending = PendingSignIns()
    private let browser: [UInt8] = [7]

    init() throws {
        porch = try Porch()
        try porch.change { $0.providerSubject = ProviderSubject(issuer: SaidProvider.issuer, subject: "asha") }
    }

    /// Names somebody whatever it is asked.
    private struct SaidProvider: IdentityProvider {
        static let issuer = "https://id.force.example"
        var subject = "asha"
        var provenAt: Instant? = .noon
        var hasSecondFactor = false

        func address(of question: ProviderQuestion) async throws(ProviderTrouble) -> String {
            question.state + (question.isAfresh ? " afresh" : "")
        }

        func identity(
            from answer: ProviderAnswer,
            to question: ProviderQuestion
        ) async throws(ProviderTrouble) -> ProviderIdentity {
            guard let subject = ProviderSubject(issuer: Self.issuer, subject: subject) else {
                throw ProviderTrouble(.notTrusted, "sub")
            }
            return ProviderIdentity(subject: subject, provenAt: provenAt, hasSecondFactor: hasSecondFactor)
        }

        func signOutAddress() async throws(ProviderTrouble) -> String? { nil }
    }

    private func asking(_ provider: SaidProvider = SaidProvider()) -> AskProvider<MemoryStore> {
        AskProvider(store: porch.store, provider: provider, proofs: porch.proofs, pending: pending, world: porch.world)
    }

    private func answered(
        _ state: String,
        _ provider: SaidProvider = SaidProvider(),
        shownBy shown: [UInt8]? = [7],
        replacing old: [UInt8]? = nil,
        asksCode: Bool = false
    ) async throws -> ProviderSignIn {
        let signIn = SignInByProvider(
            store: porch.store,
            provider: provider,
            proofs: porch.proofs,
            pending: pending,
            asksCode: asksCode,
            world: porch.world
        )
        let answer = ProviderAnswer(state: state, code: "c", issuer: nil, error: nil)
        return try await signIn(answer, shownBy: shown, replacing: old)
    }

    private func asked(comingBackTo path: String? = nil) async throws -> String {
        try await asking().toSignIn(comingBackTo: path, browser: browser)
    }

    private func signedIn(_ provider: SaidProvider = SaidProvider()) async throws -> ShownSecret {
        try await answered(try await asked(), provider).secret
    }

    /// The state under which somebody who is signed in was sent to prove again who they are.
    private func askedAgain(_ secret: ShownSecret) async throws -> String {
        let address = try #require(try await asking().toProveAgain(secret.digest, browser: browser))
        #expect(address.hasSuffix(" afresh"))
        return String(address.dropLast(" afresh".count))
    }

    private func trouble(_ work: () async throws -> Void) async -> ProviderTrouble? {
        await #expect(throws: ProviderTrouble.self) { try await work() }
    }

    @Test func `whom the provider names is signed in, comes back, and it stands in the journal`() async throws {
        let journal = porch.store.state.journal.count
        let entered = try await answered(try await asked(comingBackTo: "/people"))
        #expect(!entered.needsCode && entered.returnTo == "/people")
        let current = try #require(try await porch.resume(entered.secret.digest))
        #expect(current.actor == porch.asha.actor && current.session.way == .provider)
        #expect(
            porch.store.journaled(after: journal) == [Journaled(.consult, .account, porch.asha.id, under: "signs-in")]
        )
    }

    @Test func `who is joined to no account gets none, and nothing is kept`() async throws {
        let before = porch.store.footprint
        let found = await trouble { _ = try await answered(try await asked(), SaidProvider(subject: "ben")) }
        #expect(found == ProviderTrouble(.unknown, "account"))
        #expect(porch.store.footprint == before && porch.store.state.sessions.isEmpty)
    }

    @Test func `whose account is not in use is refused alike, and that stands in the journal`() async throws {
        try porch.change { $0.isSuspended = true }
        let journal = porch.store.state.journal.count
        let found = await trouble { _ = try await signedIn() }
        #expect(found?.kind == .unknown)
        #expect(porch.store.state.sessions.isEmpty)
        #expect(
            porch.store.journaled(after: journal)
                == [Journaled(.consult, .account, porch.asha.id, under: "sign-in-refused")]
        )
    }

    @Test func `an answer counts once, for the browser that asked, and for ten minutes`() async throws {
        let first = try await asked()
        _ = try await answered(first)
        #expect(await trouble { _ = try await answered(first) } == ProviderTrouble(.stale, "state"))
        for shown: [UInt8]? in [[8], nil] {
            let state = try await asked()
            let found = await trouble { _ = try await answered(state, shownBy: shown) }
            #expect(found == ProviderTrouble(.stale, "browser"))
            #expect(await trouble { _ = try await answered(state) } == ProviderTrouble(.stale, "state"))
        }
        let (late, last) = (try await asked(), try await asked())
        porch.world.pass(seconds: 599)
        _ = try await answered(last)
        porch.world.pass(seconds: 1)
        #expect(await trouble { _ = try await answered(late) } == ProviderTrouble(.stale, "late"))
    }

    @Test func `what nobody answers makes room, the oldest first`() async throws {
        let few = PendingSignIns(most: 10)
        let asking = AskProvider(
            store: porch.store,
            provider: SaidProvider(),
            proofs: porch.proofs,
            pending: few,
            world: porch.world
        )
        var states: [String] = []
        for _ in 1...11 {
            porch.world.pass(seconds: 1)
            states.append(try await asking.toSignIn(comingBackTo: nil, browser: browser))
        }
        #expect(few.count == 10)
        #expect(throws: ProviderTrouble.self) { try few.take(states[0], shownBy: browser, at: porch.world.now) }
        #expect(throws: Never.self) { try few.take(states[1], shownBy: browser, at: porch.world.now) }
    }

    @Test(arguments: [(Instant.noon, true), (.afterNoon(-299), true), (.afterNoon(-300), false), (nil, false)])
    func `being let in counts as a proof of the moment at which the provider had one`(
        provenAt: Instant?,
        isFresh: Bool
    ) async throws {
        let secret = try await signedIn(SaidProvider(provenAt: provenAt))
        #expect(try await porch.resume(secret.digest)?.isFreshlyProven(at: porch.world.now) == isFresh)
    }

    @Test func `a code is asked for where the provider names one factor, and does not make its proof younger`()
        async throws
    {
        try porch.giveCodes()
        let old = SaidProvider(provenAt: .afterNoon(-3_000))
        let entered = try await answered(try await asked(comingBackTo: "/people"), old, asksCode: true)
        #expect(entered.needsCode)
        #expect(try await porch.resume(entered.secret.digest) == nil)
        let proven = try await porch.enterCode(String(porch.step), after: entered.secret.digest, from: nil)
        #expect(proven.returnTo == "/people")
        #expect(proven.current.session.way == .provider && proven.current.session.provenAt == .afterNoon(-3_000))
        let two = SaidProvider(hasSecondFactor: true)
        #expect(try await !answered(try await asked(), two, asksCode: true).needsCode)
    }

    @Test func `without codes one factor is not enough where Heed asks for two`() async throws {
        let before = try await signedIn()
        let found = await trouble {
            _ = try await answered(try await asked(), replacing: before.digest, asksCode: true)
        }
        #expect(found == ProviderTrouble(.oneFactor, "codes"))
        #expect(porch.store.state.sessions.keys.map(\.self) == [before.digest])
    }

    @Test func `a new proof gives a new secret and leads back, and the session lasts no longer for it`() async throws {
        let old = try await signedIn()
        porch.world.pass(seconds: 600)
        try porch.store.now { try $0.lead(old.digest, backTo: "/people") }
        let journal = porch.store.state.journal.count
        let proven = try await answered(try await askedAgain(old), SaidProvider(provenAt: porch.world.now))
        #expect(proven.returnTo == "/people")
        #expect(try await porch.resume(old.digest) == nil)
        let current = try #require(try await porch.resume(proven.secret.digest))
        #expect(current.session.began == .noon && current.isFreshlyProven(at: porch.world.now))
        #expect(
            porch.store.journaled(after: journal)
                == [Journaled(.consult, .account, porch.asha.id, under: "proves-again")]
        )
    }

    @Test func `nor does it last longer where a code of Heed is asked for too, which has its time`() async throws {
        try porch.giveCodes()
        let old = try await signedIn()
        porch.world.pass(seconds: 600)
        let again = SaidProvider(provenAt: porch.world.now)
        let first = try await answered(try await askedAgain(old), again, asksCode: true)
        porch.world.pass(seconds: 200)
        let proven = try await porch.enterCode(String(porch.step), after: first.secret.digest, from: nil)
        #expect(proven.current.session.began == .noon && proven.current.session.seen == porch.world.now)
    }

    @Test func `an old proof, somebody else and a session that is over prove nothing`() async throws {
        let old = try await signedIn()
        porch.world.pass(seconds: 600)
        for stale in [SaidProvider(provenAt: .noon), SaidProvider(provenAt: nil)] {
            let found = await trouble { _ = try await answered(try await askedAgain(old), stale) }
            #expect(found == ProviderTrouble(.notTrusted, "auth_time"))
        }
        let ben = Account(
            id: .numbered(2),
            name: "Ben Okoro",
            agency: "police",
            unit: nil,
            roles: [],
            providerSubject: ProviderSubject(issuer: SaidProvider.issuer, subject: "ben")
        )
        try porch.store.keep(ben)
        let other = SaidProvider(subject: "ben", provenAt: porch.world.now)
        let found = await trouble { _ = try await answered(try await askedAgain(old), other) }
        #expect(found == ProviderTrouble(.another, "account"))
        #expect(porch.store.state.sessions.keys.map(\.self) == [old.digest])
        let state = try await askedAgain(old)
        try porch.store.now { try $0.end(old.digest) }
        let over = await trouble { _ = try await answered(state, SaidProvider(provenAt: porch.world.now)) }
        #expect(over == ProviderTrouble(.stale, "session"))
        #expect(try await asking().toProveAgain(old.digest, browser: browser) == nil)
        #expect(porch.store.state.sessions.isEmpty)
    }

    @Test func `who signs out is told by what they had come`() async throws {
        let signOut = SignOut(store: porch.store, world: porch.world)
        let through = try await signedIn()
        #expect(try await signOut(through.digest) == .provider)
        #expect(try await signOut(through.digest) == nil)
        #expect(try await signOut(try await porch.signedIn().secret.digest) == .password)
    }
}
