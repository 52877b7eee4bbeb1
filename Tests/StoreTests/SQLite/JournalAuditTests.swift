import Recognise
import TestSupport
import Testing
import Vocabulary

@testable import Store

/// The audit reads the file as it is, and finds what was changed in it by another way than the program.
struct JournalAuditTests {
    /// Entries 1 and 2 write people, 3 writes a contact, 4 is a search, 5 writes the second version of Nora.
    private func opened() async throws -> OpenedStore {
        let opened = try await OpenedStore()
        try await opened.keep(Cast.nora, Cast.idris, Cast.contact(1, Cast.nora))
        var change = Change(at: .noon, by: .of(.responder))
        change.consult(.search, under: "searches-people", detail: "name: Quill")
        let search = change
        try await opened.store.write { try $0.keep(search) }
        try await opened.keep(Cast.nora.next { $0.given = "Leonora" }, at: .afterNoon(5))
        return opened
    }

    /// Edits by SQL, with the first entry that is bad after each.
    private static let edits: [(sql: String, firstBad: Int)] = [
        ("UPDATE journal SET actor = 'another' WHERE sequence = 2", 2),
        ("UPDATE journal SET at = at + 1 WHERE sequence = 3", 3),
        ("UPDATE journal SET agency = 'health' WHERE sequence = 1", 1),
        ("UPDATE journal SET verb = 'consult' WHERE sequence = 5", 5),
        ("UPDATE journal SET subject = NULL WHERE sequence = 2", 2),
        ("UPDATE journal SET subject_kind = 'contact' WHERE sequence = 4", 4),
        ("UPDATE journal SET rule = '' WHERE sequence = 4", 4),
        ("UPDATE journal SET version = NULL WHERE sequence = 5", 5),
        ("UPDATE journal SET commitment = zeroblob(32) WHERE sequence = 2", 2),
        ("UPDATE journal SET hash = zeroblob(32) WHERE sequence = 2", 2),
        ("UPDATE journal SET previous = zeroblob(32) WHERE sequence = 2", 2),
        ("DELETE FROM journal WHERE sequence = 3", 3),
        ("UPDATE journal SET sequence = 6 WHERE sequence = 5", 5),
        ("UPDATE journal_detail SET content = CAST('name: Vane' AS BLOB)", 4),
        ("UPDATE journal_detail SET salt = zeroblob(32)", 4),
        ("DELETE FROM journal_detail", 4),
        ("UPDATE record_version SET content = zeroblob(60) WHERE version = 2", 5),
        ("UPDATE record_version SET salt = zeroblob(32) WHERE record = '\(Cast.idris.id)'", 2),
        ("DELETE FROM record_version WHERE version = 2", 5),
    ]

    @Test func `a file that nobody touched is whole`() async throws {
        let opened = try await opened()
        guard case .whole(let head, _, nil) = try await opened.verdict() else {
            Issue.record("it is not whole")
            return
        }
        #expect(head.count == 5)
        #expect(try await opened.unaccounted().isEmpty)
    }

    @Test(arguments: edits) func `an edit is found, and the first bad entry is named`(
        edit: (sql: String, firstBad: Int)
    ) async throws {
        let opened = try await opened()
        #expect(try await opened.run(edit.sql) == 1)
        let verdict = try await opened.verdict()
        #expect(!verdict.isWhole)
        #expect(verdict.firstBad == edit.firstBad)
    }

    /// Takes away what the second version of Nora says, as an erasure does.
    private func emptied() async throws -> OpenedStore {
        let opened = try await opened()
        try await opened.run("UPDATE record_version SET salt = NULL, content = NULL WHERE version = 2")
        return opened
    }

    @Test func `what was erased with its salt leaves the journal whole`() async throws {
        let opened = try await emptied()
        let subject = JournalSubject.record(.person, Cast.nora.id)
        let actor = Actor.of(.informationManager)
        let erasure = JournalEntry(at: .afterNoon(9), by: actor, .erase, subject, under: "erases")
        try await opened.store.write { try $0.keep(Change(at: .afterNoon(9), by: actor, entries: [erasure])) }
        #expect(try await opened.verdict().isWhole)
    }

    @Test func `what is gone without an entry of its erasure is found`() async throws {
        let verdict = try await emptied().verdict()
        #expect(verdict.firstBad == 5)
    }

    /// Edits of what lists and permissions are read from.
    private static let moves = [
        "UPDATE contact SET agency = 'health'",
        "UPDATE contact SET unit = 'elsewhere'",
        "DELETE FROM involvement",
        "DELETE FROM contact_person",
        "INSERT INTO contact_person (contact, person) SELECT id, '\(Cast.idris.id)' FROM contact",
        "INSERT INTO involvement (record, account) SELECT id, 'another' FROM contact",
    ]

    @Test(arguments: moves) func `a contact that was put into other hands is found`(move: String) async throws {
        let opened = try await opened()
        #expect(try await opened.run(move) > 0)
        #expect(try await opened.verdict().isWhole)
        #expect(try await opened.unaccounted() == [Cast.contact(1, Cast.nora).id])
    }

    @Test func `a version that no entry accounts for is found`() async throws {
        let opened = try await opened()
        try await opened.run(
            """
            INSERT INTO record_version (record, version, at, actor, salt, content, key_owner)
            SELECT record, 3, at, actor, salt, content, key_owner FROM record_version WHERE version = 2
            """
        )
        #expect(try await opened.verdict().isWhole)
        #expect(try await opened.unaccounted() == [Cast.nora.id])
    }

    @Test func `a record that was set back to an older version is found`() async throws {
        let opened = try await opened()
        try await opened.run("UPDATE record SET version = 1 WHERE id = $1", [.text(Cast.nora.id.text)])
        #expect(try await opened.verdict().isWhole)
        #expect(try await opened.unaccounted() == [Cast.nora.id])
    }

    @Test func `a record of which no version is left is found`() async throws {
        let opened = try await opened()
        try await opened.run("INSERT INTO record (id, kind, version, changed_at) VALUES ('lone', 'person', 1, 0)")
        #expect(try await opened.unaccounted() == ["lone"])
    }

    @Test func `a record that is kept without an entry is found`() async throws {
        let opened = try await opened()
        let change = Change(at: .noon, by: .of(.responder), records: [Cast.idris.next { $0.given = "Idwal" }])
        try await opened.store.write { try $0.keep(change) }
        #expect(try await opened.unaccounted() == [Cast.idris.id])
    }
}
