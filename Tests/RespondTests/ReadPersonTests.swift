import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// The whole person is shown, as far as the one who asks may know.
struct ReadPersonTests {
    private let bureau: Bureau
    private let south = Actor.of(.responder, unit: "south")

    /// Nora is met in the north at noon, in the south before and after, and is referred from both.
    init() throws {
        bureau = try Bureau()
        let before = try Cast.contact(821, Cast.nora, by: south, at: .afterNoon(-60))
        let after = try Cast.contact(822, Cast.nora, by: south, at: .afterNoon(60))
        try bureau.store.keep(before, after, by: south)
        for (number, contact, actor) in [(831, bureau.contact, bureau.responder), (832, after, south)] {
            try bureau.store.keep(
                ReferralRecord.small(.numbered(number), of: contact, for: Cast.nora.id, by: actor)
            )
        }
    }

    private func read(
        _ id: RecordID = Cast.nora.id,
        _ edition: Edition = .latest,
        by actor: Actor
    ) async throws -> WholePerson {
        try await ReadPerson(store: bureau.store, world: bureau.world)(id, edition, by: actor)
    }

    @Test func `one of a unit sees what belongs to the unit`() async throws {
        let whole = try await read(by: .of(.responder, 2))
        #expect(whole.contacts.map(\.id) == [bureau.contact.id])
        #expect(whole.referrals.map(\.id) == [.numbered(831)])
        let theirs = try await read(by: .of(.responder, 2, unit: "south"))
        #expect(theirs.contacts.map(\.id) == [822, 821].map(RecordID.numbered))
        #expect(theirs.referrals.map(\.id) == [.numbered(832)])
    }

    @Test func `one of the whole agency sees all, latest first`() async throws {
        let whole = try await read(by: .of(.hubCoordinator))
        #expect(whole.contacts.map(\.id) == [.numbered(822), bureau.contact.id, .numbered(821)])
        #expect(whole.referrals.map(\.id) == [832, 831].map(RecordID.numbered))
        #expect(whole.meetings.map(\.link.person) == ["p1", "p1", "p1"])
        #expect(whole.record.details == Cast.nora.details)
    }

    @Test func `the person has one entry, however many contacts and referrals are shown`() async throws {
        let (_, entries, events) = try await bureau.account { try await read(by: .of(.hubCoordinator)) }
        #expect(entries == [Journaled(.consult, .person, Cast.nora.id, under: "same-agency")])
        #expect(events.isEmpty)
    }

    @Test func `the person is shown as they were known at a moment`() async throws {
        try bureau.store.keep(Cast.nora.next { $0.given = "Leonora" }, at: .afterNoon(30))
        #expect(try await read(by: .of(.responder, 2)).record.details.given == "Leonora")
        #expect(
            try await read(Cast.nora.id, .asOf(.afterNoon(29)), by: .of(.responder, 2)).record.details.given == "Nora"
        )
        await bureau.refuses(.notFound) { try await read(Cast.nora.id, .asOf(.afterNoon(-1)), by: .of(.responder, 2)) }
    }

    @Test func `one who was linked away is known through no contact, and so is not there`() async throws {
        try bureau.store.keep(bureau.contact.next { $0.links[0].record = Cast.idris.id })
        await bureau.refuses(.notFound) { try await read(by: .of(.responder, 2)) }
    }

    @Test func `whoever may not is refused in the words for nobody`() async {
        let missing = await bureau.refuses(.notFound) { try await read(.numbered(77), by: bureau.responder) }
        for outsider in Bureau.outsiders where outsider.actor.unit != "south" {
            let refused = await bureau.refuses(outsider.code) { try await read(by: outsider.actor) }
            if outsider.code == .notFound { #expect(refused == missing) }
        }
        await bureau.refuses(.notFound) { try await read(bureau.contact.id, by: bureau.responder) }
        await bureau.refuses(.notFound) { try await read(Cast.idris.id, by: south) }
    }
}
