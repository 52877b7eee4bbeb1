import Recognise
import TestSupport
import Testing
import Understand
import Vocabulary

/// A person of a contact is found to be somebody who is known.
struct LinkPersonTests {
    private func link(
        _ opened: Case,
        _ person: PersonID = "p1",
        to record: RecordID,
        by actor: Actor? = nil
    ) async throws -> ContactView {
        try await LinkPerson(opened.office.desk)(
            person,
            of: opened.id,
            to: record,
            expecting: nil,
            by: actor ?? opened.office.supervisor
        )
    }

    @Test func `the person is who they are said to be, by hand`() async throws {
        let opened = try await Case()
        let view = try await link(opened, to: opened.idris)
        #expect(view.record.links.map(\.record) == [opened.idris])
        #expect(view.record.links.map(\.isByHand) == [true])
        let (hers, his) = try await opened.office.store.read { session in
            (try session.contacts(of: opened.nora), try session.contacts(of: opened.idris))
        }
        #expect(hers.isEmpty)
        #expect(his.map(\.id).first == opened.id)
        #expect(his.count == 2)
    }

    @Test func `their history reaches the assessing, and what follows from it is told`() async throws {
        let opened = try await Case()
        #expect(opened.office.assessing.earlier.allSatisfy { $0.isEmpty })
        let view = try await link(opened, to: opened.idris)
        #expect(opened.office.assessing.earlier.last?.map(\.names) == [["p1": "p1"]])
        #expect(view.difference?.alerts.added.map(\.alert) == ["met-before"])
    }

    @Test func `the link and the history stay through later changes`() async throws {
        let opened = try await Case()
        _ = try await link(opened, to: opened.idris)
        let view = try await opened.revise(.replacing, expecting: 3)
        #expect(view.record.links.map(\.record) == [opened.idris])
        #expect(view.record.links.map(\.isByHand) == [true])
        #expect(opened.office.assessing.earlier.last?.count == 1)
        #expect(view.difference?.alerts.removed.isEmpty == true)
    }

    @Test(arguments: [false, true])
    func `nobody falls off the list of whom not to tell because two records are of one person`(
        hasBoth: Bool
    ) async throws {
        let opened = try await Case()
        let store = opened.office.store
        func safe(_ agency: AgencyID, never: String) -> SafeContact {
            let kept = MustNotReceive([agency], because: "A relative works there")
            return SafeContact(how: nil, never: never, mustNotReceive: kept, at: .noon, by: "one")
        }
        func write(_ safe: SafeContact, to person: RecordID) async throws {
            var record = try #require(try await store.read { try $0.person(person, .latest) })
            record.version += 1
            record.safeContact = safe
            try store.keep(record)
        }
        try await write(safe("housing", never: "Ring the house"), to: opened.nora)
        if hasBoth { try await write(safe("health", never: "Write home"), to: opened.idris) }
        _ = try await link(opened, to: opened.idris)
        let kept = try #require(try await store.read { try $0.person(opened.idris, .latest) }?.safeContact)
        #expect(kept.bars("housing") && kept.bars("health") == hasBoth)
        #expect(kept.never == (hasBoth ? "Write home\nRing the house" : "Ring the house"))
    }

    @Test func `a link to the same record is one entry`() async throws {
        let opened = try await Case()
        let (_, entries, _) = try await opened.office.account { try await link(opened, to: opened.nora) }
        #expect(
            entries.filter { $0.kind == "person" } == [Journaled(.combine, .person, opened.nora, under: "same-unit")]
        )
    }

    @Test func `a link that was wrong is put right`() async throws {
        let opened = try await Case()
        _ = try await link(opened, to: opened.idris)
        // Nora is met nowhere else by now, so that nobody may know of her.
        await opened.office.refuses(.badInput) { try await link(opened, to: opened.nora) }
        let other = try await opened.office.record(SmallPerson("p1", Cast.nora.details), at: .afterNoon(-60))
        let nora = try #require(other.record.people.first)
        let view = try await link(opened, to: nora)
        #expect(view.record.people == [nora])
    }

    @Test func `somebody of another unit is refused in the words for nobody`() async throws {
        let opened = try await Case()
        let south = Actor.of(.responder, unit: "south")
        let foreign = try await opened.office.record(SmallPerson("p1", Cast.nora.details), by: south)
        let person = try #require(foreign.record.people.first)
        let hidden = await opened.office.refuses(.badInput) { try await link(opened, to: person) }
        let missing = await opened.office.refuses(.badInput) { try await link(opened, to: .numbered(77)) }
        #expect(hidden == missing)
        #expect(hidden?.problems.map(\.field) == ["record"])
        let contact = await opened.office.refuses(.badInput) { try await link(opened, to: opened.id) }
        #expect(contact == missing)
    }

    @Test func `somebody whom the document does not know is refused, and those whom it knows are named`() async throws {
        let opened = try await Case()
        let refused = await opened.office.refuses(.badInput) { try await link(opened, "p9", to: opened.idris) }
        #expect(refused?.problems.map(\.field) == ["person"])
        #expect(refused?.remedy.contains("p1") == true)
    }
}
