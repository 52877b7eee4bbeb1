import Recognise
import TestSupport
import Testing
import Understand
import Vocabulary

/// Contacts that wait are assessed in the background.
struct AssessWaitingTests {
    private let office = Office()
    private let rule = "assesses-in-the-background"
    private var assess: AssessWaiting<MemoryStore> { AssessWaiting(office.desk) }

    private func wait(_ people: SmallPerson...) async throws -> ContactRecord {
        try await RecordContact(office.desk)(
            SmallDocument(people).kept,
            assessing: false,
            by: office.responder
        ).record
    }

    @Test func `an assessment is not shown at a moment before it was made`() async throws {
        let record = try await wait(SmallPerson("p1", Cast.nora.details))
        office.world.set(.afterNoon(5))
        _ = try await assess(atMost: 9)
        let read = ReadContact(store: office.store, world: office.world)
        let before = try await read(record.id, .asOf(.afterNoon(4)), by: office.responder)
        #expect(before.record.version == 1 && before.assessment == nil && !before.isAssessed)
        let after = try await read(record.id, .asOf(.afterNoon(5)), by: office.responder)
        #expect(after.isAssessed)
    }

    @Test func `a contact is assessed, and everybody in it is accounted for once`() async throws {
        let known = try await office.record(SmallPerson("p1", Cast.idris.details), at: .afterNoon(-60)).record.people[0]
        let record = try await wait(
            SmallPerson("p1", Cast.nora.details),
            SmallPerson("p2", record: known),
            SmallPerson("p3", record: known)
        )
        office.world.set(.afterNoon(5))
        let (count, entries, events) = try await office.account { try await assess(atMost: 9) }
        #expect(count == 1)
        let made = try #require(try await office.store.read { try $0.latestAssessment(of: record.id, .latest) })
        #expect(made.at == .afterNoon(5))
        #expect(made.contactVersion == 1)
        #expect(
            entries == [
                Journaled(.collect, .assessment, made.id, 1, under: rule),
                Journaled(.consult, .person, record.people[0], under: rule),
                Journaled(.consult, .person, known, under: rule),
            ]
        )
        #expect(events == [Event(.contactAssessed, of: record.id)])
        #expect(office.store.state.journal.suffix(3).allSatisfy { $0.actor == "heed" && $0.agency == "police" })
        #expect(office.assessing.earlier.last?.count == 1)
    }

    @Test func `no more are assessed than are asked for, the oldest first, until none wait`() async throws {
        var waiting: [RecordID] = []
        for _ in 1...3 { waiting.append(try await wait(SmallPerson("p1", Cast.nora.details)).id) }
        #expect(try await assess(atMost: 2) == 2)
        #expect(
            office.store.state.events.filter { $0.name == .contactAssessed }.map(\.subject) == Array(waiting.prefix(2))
        )
        #expect(try await assess(atMost: 2) == 1)
        let before = office.store.footprint
        #expect(try await assess(atMost: 2) == 0)
        #expect(office.store.footprint == before)
    }

    @Test func `nothing is kept where the document was changed in between`() async throws {
        let record = try await wait(SmallPerson("p1", Cast.nora.details))
        office.assessing.before(.assessing) { try office.overtake(record.id, documentToo: true) }
        _ = try await assess(atMost: 1)
        #expect(try await office.store.read { try $0.assessments(of: record.id) }.isEmpty)
        #expect(office.store.state.events.allSatisfy { $0.name != .contactAssessed })
        #expect(try await assess(atMost: 1) == 1)
        let made = try await office.store.read { try $0.assessments(of: record.id) }
        #expect(made.map(\.contactVersion) == [2])
    }

    @Test func `a review in between does not put it off`() async throws {
        let record = try await wait(SmallPerson("p1", Cast.nora.details))
        office.assessing.before(.assessing) { try office.overtake(record.id) }
        _ = try await assess(atMost: 1)
        #expect(try await office.store.read { try $0.contactsToAssess(atMost: 1) }.isEmpty)
    }

    @Test func `one that cannot be read holds up no other, and is told where nothing else is left`() async throws {
        let broken = try await wait(SmallPerson("p1", Cast.nora.details))
        try office.store.keep(broken.next { $0.document = KeptDocument(json: "{}") })
        let sound = try await wait(SmallPerson("p1", Cast.idris.details))
        #expect(try await assess(atMost: 9) == 1)
        #expect(try await office.store.read { try $0.assessments(of: sound.id) }.count == 1)
        await office.refuses(.badInput) { try await assess(atMost: 9) }
    }
}
