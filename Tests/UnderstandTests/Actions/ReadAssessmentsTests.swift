import Recognise
import TestSupport
import Testing
import Understand
import Vocabulary

/// The assessments of a contact are listed without anybody, and one is shown with everybody in it.
struct ReadAssessmentsTests {
    private func reading(_ opened: Case) -> ReadAssessments<MemoryStore> {
        ReadAssessments(store: opened.office.store, world: opened.office.world)
    }

    @Test func `the list is accounted for as a look at the contact`() async throws {
        let opened = try await Case()
        let (list, entries, events) = try await opened.office.account {
            try await reading(opened).of(opened.id, by: opened.office.supervisor)
        }
        #expect(list.map(\.contactVersion) == [1, 2])
        #expect(entries == [Journaled(.consult, .contact, opened.id, under: "same-unit")])
        #expect(events.isEmpty)
    }

    @Test func `one is shown with the people of the version that was assessed`() async throws {
        let opened = try await Case()
        let first = try await reading(opened).of(opened.id, by: opened.office.supervisor)[0]
        _ = try await opened.revise(.linking)
        let (found, entries, events) = try await opened.office.account {
            try await reading(opened)(first.id, by: opened.office.supervisor)
        }
        #expect(found.id == first.id)
        let rule = "took-part"
        #expect(
            entries == [
                Journaled(.consult, .assessment, first.id, under: rule),
                Journaled(.consult, .person, opened.nora, under: rule),
            ]
        )
        #expect(events.isEmpty)
    }

    @Test(arguments: Outsider.allCases) func `whoever may not see the contact is refused both`(
        outsider: Outsider
    ) async throws {
        let opened = try await Case()
        let first = try await reading(opened).of(opened.id, by: opened.office.supervisor)[0]
        await opened.office.refuses(outsider.code) { try await reading(opened).of(opened.id, by: outsider.actor) }
        await opened.office.refuses(outsider.code) { try await reading(opened)(first.id, by: outsider.actor) }
    }

    @Test func `one that is not there, and the assessments of nothing, are refused`() async throws {
        let opened = try await Case()
        await opened.office.refuses(.notFound) {
            try await reading(opened)(opened.id, by: opened.office.supervisor)
        }
        await opened.office.refuses(.notFound) {
            try await reading(opened).of(.numbered(77), by: opened.office.supervisor)
        }
    }
}
