import Recognise
import TestSupport
import Testing
import Understand
import Vocabulary

/// What the actions on contacts work with, and what a test asks of them afterwards.
struct Office: Sendable {
    let store = MemoryStore()
    let assessing = FixedAssessing()
    let world = FixedSurroundings()
    let responder = Actor.of(.responder)
    let supervisor = Actor.of(.supervisor)

    var desk: ContactDesk<MemoryStore> { ContactDesk(store: store, assessing: assessing, world: world) }

    /// Records a contact with these people, each as a small document writes them.
    @discardableResult
    func record(
        _ people: SmallPerson...,
        at moment: Instant = .noon,
        kind: ContactKind = .attended,
        by actor: Actor? = nil
    ) async throws -> ContactView {
        var document = SmallDocument(people, at: moment)
        document.kind = kind
        return try await RecordContact(desk)(document.kept, by: actor ?? responder)
    }

    /// What an action did: its entries in order, its events in order.
    func account<Answer: Sendable>(
        of work: () async throws -> Answer
    ) async throws -> (answer: Answer, entries: [Journaled], events: [Event]) {
        let (entries, events) = (store.state.journal.count, store.state.events.count)
        let answer = try await work()
        return (answer, store.journaled(after: entries), Array(store.state.events.dropFirst(events)))
    }

    /// Expects a refusal that leaves nothing behind.
    @discardableResult
    func refuses<Answer>(
        _ code: Refusal.Code,
        at location: SourceLocation = #_sourceLocation,
        _ work: () async throws -> Answer
    ) async -> Refusal? {
        let before = store.footprint
        let refused = await #expect(throws: Refusal.self, sourceLocation: location) { _ = try await work() }
        #expect(refused?.code == code, sourceLocation: location)
        #expect(store.footprint == before, "something is left behind", sourceLocation: location)
        return refused
    }

    /// Somebody else writes the next version of a contact, whatever the version that stands.
    func overtake(_ id: RecordID, documentToo: Bool = false) throws {
        try store.now { session in
            let latest = try #require(try session.contact(id, .latest))
            let next = latest.next { if documentToo { $0.documentVersion = latest.version + 1 } }
            try session.keep(.writing([next], by: .of(.responder, 7)))
        }
    }

    /// The same, once, while the next action is between its reading and its writing.
    func overtakeMeanwhile(_ id: RecordID, documentToo: Bool = false) {
        world.meanwhile {
            do { try overtake(id, documentToo: documentToo) } catch { Issue.record(error) }
        }
    }

    /// Somebody else writes the next version of a person.
    func overtake(person id: RecordID) throws {
        try store.now { session in
            let latest = try #require(try session.person(id, .latest))
            try session.keep(.writing([latest.next { $0.line = "9 Elm Row" }], by: .of(.responder, 7)))
        }
    }

    /// A receipt whose answer is the version of the contact.
    func receipt(_ key: String = "key-1", of actor: Actor) -> Receipt<ContactView> {
        Receipt(ReceiptKey(account: actor.account, key: key, fingerprint: [1])) { [UInt8($0.record.version)] }
    }

    func latest(_ id: RecordID) async throws -> ContactRecord {
        try #require(try await store.read { try $0.contact(id, .latest) })
    }
}

/// Those who may not, and in which words they are told so.
enum Outsider: CaseIterable, Sendable {
    case otherUnit, otherAgency, noUnit, informationManager, administrator, nobody

    var actor: Actor {
        switch self {
        case .otherUnit: .of(.supervisor, 5, unit: "south")
        case .otherAgency: .of(.supervisor, 5, agency: "health")
        case .noUnit: .of(.supervisor, 5, unit: nil)
        case .informationManager: .of(.informationManager)
        case .administrator: .of(.administrator)
        case .nobody: Actor.of(.responder, 5).having()
        }
    }

    var code: Refusal.Code {
        switch self {
        case .otherUnit, .otherAgency, .noUnit: .notFound
        case .informationManager, .administrator, .nobody: .notAllowed
        }
    }
}
