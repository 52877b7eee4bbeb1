import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

/// A contact with Nora, of whom an assessment recommends a referral, and with Idris, of whom it recommends none.
struct Bureau: Sendable {
    let store = MemoryStore()
    let world = FixedSurroundings(at: .afterNoon(90))
    let responder = Actor.of(.responder)
    let contact: ContactRecord

    init() throws {
        let people = [
            SmallPerson("p1", Cast.nora.details, record: Cast.nora.id),
            SmallPerson("p2", Cast.idris.details, record: Cast.idris.id),
        ]
        let document = SmallDocument(people, answers: ["harm.p1": "yes"])
        contact = try .small(.numbered(800), document, by: responder)
        try store.keep(Cast.nora, Cast.idris, contact, AssessmentRecord.small(.numbered(801), of: contact))
    }

    var draft: DraftReferral<MemoryStore> { DraftReferral(handover.desk) }

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

    static let outsiders: [(actor: Actor, code: Refusal.Code)] = [
        (.of(.supervisor, 5, unit: "south"), .notFound),
        (.of(.supervisor, 5, unit: nil), .notFound),
        (.of(.hubCoordinator, agency: "health"), .notFound),
        (.of(.informationManager), .notAllowed),
        (.of(.administrator), .notAllowed),
        (.of(.assessor), .notAllowed),
        (.of(.chiefOfficer), .notAllowed),
        (Actor.of(.responder, 5).having(), .notAllowed),
    ]
}
