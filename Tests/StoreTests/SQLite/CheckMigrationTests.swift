import Access
import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

@testable import Store

/// What was recorded before anything was looked for by itself is looked at once the file is opened.
struct CheckMigrationTests {
    @Test func `a contact of an older file is looked at after the opening`() async throws {
        let file = try FormerFile()
        let driver = try SQLiteDriver(at: file.url)
        try await driver.migrate(Migration.all.filter { $0.number < 12 }, at: .noon)
        try await driver.write { sql in
            try sql.run("INSERT INTO record (id, kind, version, changed_at) VALUES ('c', 'contact', 1, 5)", [])
            try sql.run(
                """
                INSERT INTO contact (id, at, kind, agency, recorded_at, document_version)
                VALUES ('c', 4, 'attended', 'police', 5, 1)
                """,
                []
            )
        }
        try await driver.migrate(Migration.all, at: .noon)
        let rows = try await driver.read { try $0.rows("SELECT contact, at, after FROM check_turn", []) }
        #expect(try rows.map { try $0.text("contact") } == ["c"])
        #expect(try rows.map { try $0.integer("at") } == [5])
        #expect(try rows.map { try $0.optionalText("after") } == [nil])
    }
}
