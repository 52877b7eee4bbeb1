import Recognise
import TestSupport
import Testing
import Understand
import Vocabulary

/// A contact is replaced by a whole document; the people of it stay who they are.
struct ReplaceContactTests {
    private func replace(
        _ opened: Case,
        _ people: SmallPerson...,
        expecting version: Int = 2
    ) async throws -> ContactView {
        try await ReplaceContact(opened.office.desk)(
            opened.id,
            SmallDocument(people).kept,
            expecting: version,
            by: opened.office.supervisor
        )
    }

    @Test func `somebody of whom more is told is changed, somebody new is new`() async throws {
        let opened = try await Case()
        let told = SmallPerson("p1", PersonDetails(given: "Leonora"))
        let (view, entries, _) = try await opened.office.account {
            try await replace(opened, told, SmallPerson("p2", Cast.idris.details))
        }
        let new = try #require(view.record.record(of: "p2"))
        #expect(![opened.nora, opened.idris].contains(new))
        let rule = "same-unit"
        #expect(
            entries.filter { $0.kind == "person" } == [
                Journaled(.alter, .person, opened.nora, 2, under: rule),
                Journaled(.collect, .person, new, 1, under: rule),
            ]
        )
        let details = try await opened.office.store.read { try $0.person(opened.nora, .latest) }?.details
        #expect(details?.given == "Leonora")
        #expect(details?.family == "Quill")
    }

    @Test func `somebody who is named no more is linked no more`() async throws {
        let opened = try await Case()
        let view = try await replace(opened, SmallPerson("p2", Cast.idris.details))
        #expect(!view.record.people.contains(opened.nora))
        #expect(try await opened.office.store.read { try $0.contacts(of: opened.nora) }.isEmpty)
    }

    @Test func `what stood before is kept`() async throws {
        let opened = try await Case()
        let before = try await opened.office.latest(opened.id).document
        let view = try await replace(opened, SmallPerson("p1", PersonDetails(given: "Leonora")))
        #expect(view.record.document != before)
        #expect(try await opened.office.store.read { try $0.contact(opened.id, .version(2)) }?.document == before)
    }

    @Test func `a document that cannot be read, or names somebody unknown, is refused`() async throws {
        let opened = try await Case()
        await opened.office.refuses(.badInput) {
            try await ReplaceContact(opened.office.desk)(
                opened.id,
                KeptDocument(json: "[]"),
                expecting: 2,
                by: opened.office.supervisor
            )
        }
        await opened.office.refuses(.badInput) { try await replace(opened, SmallPerson("p1", record: .numbered(77))) }
    }
}
