import Foundation
import GRDB
import Recognise
import TestSupport
import Testing
import Vocabulary

@testable import Store

/// The schema is brought up to date once, and one that is newer is left alone.
struct MigrationTests {
    @Test func `each step is done once, however often the file is opened`() async throws {
        let opened = try await OpenedStore()
        try await opened.keep(Cast.nora)
        let again = try await opened.again()
        let numbers = try await opened.rows("SELECT number FROM migration ORDER BY number").map {
            try $0.integer("number")
        }
        #expect(numbers == Migration.all.map(\.number))
        #expect(try await again.read { try $0.person(Cast.nora.id, .latest) }?.details == Cast.nora.details)
        #expect(
            try await opened.rows("SELECT id FROM store").map { try $0.text("id") } == [again.read { try $0.storeID() }]
        )
    }

    @Test func `whoever opens a file that is up to date waits for nobody who writes to it`() async throws {
        let opened = try await OpenedStore()
        try await opened.keep(Cast.nora)
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: opened.file.path, configuration: configuration)
        try await other.writeWithoutTransaction { try $0.beginTransaction(.immediate) }
        let again = try await opened.again()
        #expect(try await again.read { try $0.person(Cast.nora.id, .latest) }?.details == Cast.nora.details)
        await #expect(throws: StorageFault.busy) { try await again.write { _ in } }
        try await other.writeWithoutTransaction { try $0.rollback() }
        try await again.write { _ in }
    }

    @Test func `a file that a later version wrote is refused, and nothing in it is changed`() async throws {
        let opened = try await OpenedStore()
        let known = try #require(Migration.all.map(\.number).max())
        try await opened.run(
            "INSERT INTO migration (number, title, at) VALUES ($1, $2, $3)",
            [.integer(known + 1), .text("later"), .integer(0)]
        )
        let refused = await #expect(throws: NewerSchema.self) { _ = try await opened.again() }
        #expect(refused?.found == known + 1)
        #expect(refused?.known == known)
        #expect(try await opened.rows("SELECT number FROM migration").count == Migration.all.count + 1)
    }

    @Test func `a step that fails leaves nothing of it or of those before it`() async throws {
        let opened = try await OpenedStore()
        let steps = [
            Migration(number: 101, title: "sound", statements: ["CREATE TABLE sound (id TEXT)"]),
            Migration(number: 102, title: "broken", statements: ["CREATE TABLE half (id TEXT)", "CREATE NOTHING"]),
        ]
        await #expect(throws: (any Error).self) {
            try await opened.store.driver.migrate(Migration.all + steps, at: .noon)
        }
        let tables = try await opened.rows("SELECT name FROM sqlite_master WHERE name IN ('sound', 'half')")
        #expect(tables.isEmpty)
        #expect(try await opened.rows("SELECT number FROM migration").count == Migration.all.count)
    }
}
