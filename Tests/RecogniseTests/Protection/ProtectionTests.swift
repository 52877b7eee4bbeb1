import Access
import Recognise
import TestSupport
import Testing
import Vocabulary

/// Whom one knows, what is restricted, and what is opened all the same: each step by whom it is for, and accounted for.
struct ProtectionTests {
    private let store = MemoryStore()
    private let world = FixedSurroundings(at: .noon)
    private let officer = Actor.of(.responder, 2)
    private let colleague = Actor.of(.responder, 3)
    private let standards = Actor.of(.professionalStandards, 4)
    private let why = "She rang and is alone with him now."

    private var declare: DeclareConnection<MemoryStore> { DeclareConnection(store: store, world: world) }
    private var restrict: RestrictPerson<MemoryStore> { RestrictPerson(store: store, world: world) }
    private var open: OpenRestricted<MemoryStore> { OpenRestricted(store: store, world: world) }
    private var read: ReadProtection<MemoryStore> { ReadProtection(store: store, world: world) }
    private var review: ReviewOpening<MemoryStore> { ReviewOpening(store: store, world: world) }
    private let few = PageRequest(limit: 2)
    private let nora = PersonSearch(name: "Nora Quill", born: "1951-04-02")

    private func keepNora() throws -> Int {
        try store.keep(Cast.nora, Cast.contact(950, Cast.nora))
        return store.state.journal.count
    }

    private func refuses(_ code: Refusal.Code, _ work: () async throws -> some Any) async {
        let refused = await #expect(throws: Refusal.self) { _ = try await work() }
        #expect(refused?.code == code)
    }

    // MARK: Connections

    @Test func `what somebody says of whom they know is kept, and theirs alone to read`() async throws {
        try await declare(.partner, Cast.nora.details, by: officer)
        #expect(store.journaled(after: 0).map(\.kind) == ["connection"])
        #expect(try await declare.own(by: officer).map(\.relation) == [.partner])
        #expect(try await declare.own(by: colleague).isEmpty)
    }

    @Test(arguments: [
        (PersonDetails(family: "Quill", born: "1951-04-02"), "given"),
        (PersonDetails(given: "Nora", born: "1951-04-02"), "family"),
        (PersonDetails(given: "Nora", family: "Quill"), "born"),
        (PersonDetails(given: "Nora", family: "Quill", born: "1951"), "born"),
    ])
    func `what tells nobody is refused, with the field`(details: PersonDetails, field: String) async throws {
        let refused = await #expect(throws: Refusal.self) { try await declare(.friend, details, by: officer) }
        #expect(refused?.code == .badInput)
        #expect(refused?.problems.map(\.field) == [field])
        #expect(store.state.journal.isEmpty)
    }

    @Test func `nobody ends it for themselves, nor anybody of another agency`() async throws {
        let both = Actor(account: officer.account, agency: "police", roles: [.responder, .professionalStandards])
        let said = try await declare(.friend, Cast.nora.details, by: both)
        await refuses(.notAllowed) { try await declare.end(said.id, because: "So.", by: both) }
        await refuses(.notAllowed) { try await declare.end(said.id, because: "So.", by: colleague) }
        let elsewhere = Actor.of(.professionalStandards, 5, agency: "health")
        await refuses(.notFound) { try await declare.end(said.id, because: "So.", by: elsewhere) }
        await refuses(.badInput) { try await declare.end(said.id, because: " ", by: standards) }
        try await declare.end(said.id, because: "They moved.", by: standards)
        await refuses(.notInThisState) { try await declare.end(said.id, because: "So.", by: standards) }
    }

    // MARK: Restrictions

    @Test func `whoever reaches somebody restricts their records, and somebody apart answers for it`() async throws {
        let before = try keepNora()
        await refuses(.notFound) {
            try await restrict(Cast.nora.id, .worksHere, because: "So.", by: .of(.responder, unit: "south"))
        }
        let made = try await restrict(Cast.nora.id, .worksHere, because: "She works here.", by: officer)
        #expect(store.journaled(after: before).map(\.kind) == ["restriction", "person"])
        #expect(store.state.events.map(\.name) == [.recordsRestricted])
        await refuses(.notInThisState) { try await restrict(Cast.nora.id, .publicLife, because: "So.", by: officer) }
        await refuses(.notFound) { try await restrict(Cast.nora.id, .publicLife, because: "So.", by: colleague) }
        // Nobody names anybody before they answer for it; whoever works on it cannot.
        await refuses(.notAllowed) {
            try await restrict.take(.name([]), on: made.id, expecting: made.version, by: standards)
        }
        let both = Actor(account: officer.account, agency: "police", roles: [.professionalStandards])
        await refuses(.notAllowed) { try await restrict.take(.own, on: made.id, expecting: made.version, by: both) }
        try await restrict.take(.own, on: made.id, expecting: made.version, by: standards)
        await refuses(.versionStale) {
            try await restrict.take(.lift(because: "So."), on: made.id, expecting: made.version, by: standards)
        }
        await refuses(.badInput) {
            try await restrict.take(.name([standards.account]), on: made.id, expecting: 2, by: standards)
        }
        await refuses(.badInput) {
            try await restrict.take(.lift(because: ""), on: made.id, expecting: 2, by: standards)
        }
        let lifted = try await restrict.take(.lift(because: "She left."), on: made.id, expecting: 2, by: standards)
        #expect(!lifted.isOpen)
        await refuses(.notInThisState) { try await restrict.take(.own, on: made.id, expecting: 3, by: standards) }
    }

    @Test func `nobody answers for who may see their own records`() async throws {
        _ = try keepNora()
        let made = try await restrict(Cast.nora.id, .worksHere, because: "She works here.", by: officer)
        try await declare(.oneself, Cast.nora.details, by: standards)
        await refuses(.notFound) { try await restrict.take(.own, on: made.id, expecting: made.version, by: standards) }
        #expect(try await read.restrictions(few, by: standards).items.isEmpty)
    }

    // MARK: Emergencies

    @Test func `one person is opened, once at a time, and everything of it is accounted for`() async throws {
        _ = try keepNora()
        try await restrict(Cast.nora.id, .protectedPerson, because: "She is looked for.", by: officer)
        let before = store.state.journal.count
        let opening = try await open(nora, .lifeAtRisk, because: why, minutes: 30, by: colleague)
        #expect(opening.person == Cast.nora.id)
        #expect(opening.ends == Instant(seconds: Instant.noon.seconds + 1800))
        #expect(store.journaled(after: before).map(\.kind) == ["search", "emergency-access", "person"])
        await refuses(.notInThisState) {
            try await open(nora, .lifeAtRisk, because: "Again, in other words than before.", minutes: 5, by: colleague)
        }
        try await open.close(opening.id, by: colleague)
        await refuses(.badInput) { try await open(nora, .lifeAtRisk, because: why, minutes: 5, by: colleague) }
    }

    @Test(arguments: [
        ("too short", 5), ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 5), ("She rang and is alone with him now.", 61),
    ])
    func `a reason that says nothing, and more than an hour, are refused`(why: String, minutes: Int) async throws {
        _ = try keepNora()
        try await restrict(Cast.nora.id, .protectedPerson, because: "She is looked for.", by: officer)
        let before = store.footprint
        await refuses(.badInput) { try await open(nora, .lifeAtRisk, because: why, minutes: minutes, by: colleague) }
        #expect(store.footprint == before)
    }

    @Test func `words that lead to nobody are accounted for, and open nothing`() async throws {
        let before = try keepNora()
        // Nora is not restricted, so an emergency has nothing to open.
        await refuses(.notFound) { try await open(nora, .lifeAtRisk, because: why, minutes: 5, by: colleague) }
        #expect(store.journaled(after: before).map(\.kind) == ["search"])
    }

    @Test func `somebody else looks at it, and nobody at what they opened themselves`() async throws {
        _ = try keepNora()
        try await restrict(Cast.nora.id, .protectedPerson, because: "She is looked for.", by: officer)
        let both = Actor(
            account: colleague.account,
            agency: "police",
            unit: "north",
            roles: [.responder, .professionalStandards]
        )
        let opening = try await open(nora, .lifeAtRisk, because: why, minutes: 30, by: both)
        #expect(try await read.openings(few, by: both).items.isEmpty)
        #expect(try await read.waiting(atMost: 9, by: standards) == 1)
        await refuses(.notAllowed) { try await review(opening.id, .needed, "I had to.", by: both) }
        await refuses(.badInput) { try await review(opening.id, .needed, "", by: standards) }
        try await review(opening.id, .needed, "He was there.", by: standards)
        #expect(try await read.waiting(atMost: 9, by: standards) == 0)
        await refuses(.notInThisState) { try await review(opening.id, .needed, "Again.", by: standards) }
    }

    @Test func `a list is read part by part, and each person in a part is accounted for once`() async throws {
        try store.keep(Cast.nora, Cast.idris, Cast.contact(950, Cast.nora, Cast.idris))
        for person in [Cast.nora, Cast.idris] {
            try await restrict(person.id, .publicLife, because: "Known to everybody.", by: officer)
        }
        let before = store.state.journal.count
        let first = try await read.restrictions(PageRequest(limit: 1), by: standards)
        #expect(first.items.map(\.person) == [Cast.idris.id])
        let second = try await read.restrictions(PageRequest(limit: 1, after: first.next), by: standards)
        #expect(second.items.map(\.person) == [Cast.nora.id] && second.next == nil)
        #expect(store.journaled(after: before).map(\.kind) == ["person", "person"])
        await refuses(.notAllowed) { try await read.restrictions(few, by: officer) }
        try await declare(.friend, Cast.nora.details, by: officer)
        let said = store.state.journal.count
        #expect(try await read.connections(few, by: standards).items.count == 1)
        #expect(store.journaled(after: said).map(\.kind) == ["connection"])
    }

    @Test func `a look that is late is told`() throws {
        let reason = try OpeningReason(.lifeAtRisk, because: why, minutes: 30)
        let opening = EmergencyAccess(id: .numbered(1), of: Cast.nora.id, reason, at: .noon, by: officer)
        #expect(!opening.isReviewLate(at: Instant.noon.adding(hours: 71)))
        #expect(opening.isReviewLate(at: Instant.noon.adding(hours: 72)))
    }
}
