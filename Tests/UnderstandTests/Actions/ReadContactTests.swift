import Recognise
import TestSupport
import Testing
import Understand
import Vocabulary

/// A contact is shown as it stands or stood, and everybody in it is accounted for.
struct ReadContactTests {
    private func read(_ opened: Case, _ edition: Edition = .latest, by actor: Actor? = nil) async throws -> ContactView
    {
        try await ReadContact(store: opened.office.store, world: opened.office.world)(
            opened.id,
            edition,
            by: actor ?? opened.office.supervisor
        )
    }

    @Test func `the contact and each person have one entry, and nothing is told`() async throws {
        let opened = try await Case()
        let nora = SmallPerson("p1", Cast.nora.details, record: opened.nora)
        let document = try SmallDocument(nora, SmallPerson("p2", record: opened.nora), SmallPerson("p3")).kept
        let changed = try await ReplaceContact(opened.office.desk)(
            opened.id,
            document,
            expecting: 2,
            by: opened.office.responder
        )
        let (view, entries, events) = try await opened.office.account { try await read(opened) }
        #expect(view.record.version == 3)
        #expect(view.assessment?.id == changed.assessment?.id)
        #expect(view.difference == nil)
        #expect(
            entries == [
                Journaled(.consult, .contact, opened.id, under: "same-unit"),
                Journaled(.consult, .person, opened.nora, under: "same-unit"),
                Journaled(.consult, .person, changed.record.record(of: "p3"), under: "same-unit"),
            ]
        )
        #expect(events.isEmpty)
    }

    @Test func `one who took part sees it by that`() async throws {
        let opened = try await Case()
        let (_, entries, _) = try await opened.office.account { try await read(opened, by: opened.office.responder) }
        #expect(entries.map(\.rule) == ["took-part", "took-part"])
    }

    @Test func `an older version is shown with the people and the assessment of then`() async throws {
        let opened = try await Case()
        opened.office.world.set(.afterNoon(60))
        _ = try await opened.revise(.linking)
        let (view, entries, _) = try await opened.office.account { try await read(opened, .version(1)) }
        #expect(view.record.version == 1)
        #expect(view.record.judgement == nil)
        #expect(view.assessment?.contactVersion == 1)
        #expect(entries.map(\.id) == [opened.id, opened.nora])
        let (then, _, _) = try await opened.office.account { try await read(opened, .asOf(.afterNoon(59))) }
        #expect(then.record.version == 2)
        #expect(then.assessment?.contactVersion == 2)
        #expect(try await read(opened).record.people == [opened.idris])
    }

    @Test(arguments: [Edition.version(9), .version(0), .asOf(.afterNoon(-1))])
    func `an edition that never was is refused`(edition: Edition) async throws {
        let opened = try await Case()
        await opened.office.refuses(.notFound) { try await read(opened, edition) }
    }

    @Test(arguments: Outsider.allCases) func `whoever may not see it is refused, of any edition`(
        outsider: Outsider
    ) async throws {
        let opened = try await Case()
        for edition in [Edition.latest, .version(1), .version(9)] {
            await opened.office.refuses(outsider.code) { try await read(opened, edition, by: outsider.actor) }
        }
    }
}
