import Recognise
import TestSupport
import Testing
import Understand
import Vocabulary

/// A document may name somebody who is known already.
struct KnownPersonTests {
    private let office = Office()
    private let rule = "records-contacts"

    /// Nora as she is known from a contact two hours before.
    private func known(by actor: Actor? = nil) async throws -> RecordID {
        let view = try await office.record(
            SmallPerson("p1", Cast.nora.details),
            at: .afterNoon(-7_200),
            by: actor ?? office.responder
        )
        return try #require(view.record.people.first)
    }

    @Test func `somebody of whom nothing new is told is looked at`() async throws {
        let id = try await known()
        let (view, entries, _) = try await office.account {
            try await office.record(SmallPerson("p1", Cast.nora.details, record: id))
        }
        #expect(view.record.links.map(\.record) == [id])
        #expect(view.record.links.map(\.isByHand) == [true])
        #expect(entries.map(\.kind) == ["contact", "person", "assessment"])
        #expect(entries[1] == Journaled(.consult, .person, id, under: rule))
        #expect(try await office.store.read { try $0.past(of: id) }.count == 1)
    }

    @Test func `what is new of somebody is added to what is known`() async throws {
        let id = try await known()
        let (_, entries, _) = try await office.account {
            try await office.record(SmallPerson("p1", PersonDetails(given: "Leonora", postcode: "YY7 7YY"), record: id))
        }
        #expect(entries[1] == Journaled(.alter, .person, id, 2, under: rule))
        let details = try await office.store.read { try $0.person(id, .latest) }?.details
        #expect(
            details == PersonDetails(given: "Leonora", family: "Quill", born: "1951-04-02", postcode: "YY7 7YY")
        )
    }

    @Test func `two people of a document who are one have one entry`() async throws {
        let id = try await known()
        let (view, entries, _) = try await office.account {
            try await office.record(
                SmallPerson("p1", Cast.nora.details, record: id),
                SmallPerson("p2", record: id)
            )
        }
        #expect(view.record.people == [id])
        #expect(entries.filter { $0.kind == "person" } == [Journaled(.consult, .person, id, under: rule)])
    }

    @Test func `where they were met before reaches the assessing, under the ids of this document`() async throws {
        let id = try await known()
        let view = try await office.record(SmallPerson("p9", record: id))
        let earlier = try #require(office.assessing.earlier.last)
        #expect(earlier.map(\.names) == [["p1": "p9"]])
        #expect(view.assessment?.made.outline.alerts.map(\.about) == ["p9"])
    }

    @Test func `contacts of the same moment and later ones are not earlier ones`() async throws {
        let id = try await known()
        try await office.record(SmallPerson("p1", record: id), at: .noon)
        try await office.record(SmallPerson("p1", record: id), at: .afterNoon(9))
        try await office.record(SmallPerson("p1", record: id), at: .noon)
        #expect(office.assessing.earlier.last?.count == 1)
    }

    @Test func `what another agency keeps is not reasoned from`() async throws {
        let id = try await known()
        // Somebody who took part in the one contact, and works for another agency now.
        let mover = Actor(
            account: office.responder.account,
            agency: "health",
            unit: "north",
            roles: [.responder]
        )
        let view = try await office.record(SmallPerson("p1", record: id), by: mover)
        #expect(view.record.links.map(\.record) == [id])
        #expect(office.assessing.earlier.last?.isEmpty == true)
    }

    @Test(arguments: [
        Actor.of(.responder, unit: "south"), .of(.specialist, agency: "health"), .of(.responder, unit: nil),
    ])
    func `somebody whom one may not see is refused in the words for nobody`(recorder: Actor) async throws {
        let id = try await known(by: recorder)
        let hidden = await office.refuses(.badInput) { try await office.record(SmallPerson("p1", record: id)) }
        let missing = await office.refuses(.badInput) {
            try await office.record(SmallPerson("p1", record: .numbered(77)))
        }
        #expect(hidden == missing)
        #expect(hidden?.problems.map(\.field) == ["people.p1.record"])
    }

    @Test func `where somebody else writes the person in between it is done anew, once`() async throws {
        let id = try await known()
        office.assessing.before(.assessing) { try office.overtake(person: id) }
        let (view, entries, events) = try await office.account {
            try await office.record(SmallPerson("p1", PersonDetails(given: "Leonora"), record: id))
        }
        #expect(entries.map(\.rule) == ["a test", rule, rule, rule])
        #expect(entries[2] == Journaled(.alter, .person, id, 3, under: rule))
        #expect(events == [Event(.contactRecorded, of: view.record.id), Event(.contactAssessed, of: view.record.id)])
        let details = try await office.store.read { try $0.person(id, .latest) }?.details
        #expect(details?.given == "Leonora")
        #expect(details?.line == "9 Elm Row")
    }
}
