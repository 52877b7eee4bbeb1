import Foundation
import Testing
import Vocabulary

@testable import Store

/// A file is filled as a whole; what is in it once it has settled is what any other driver finds.
struct LoadingDriverTests {
    private let file: URL

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        file = folder.appending(path: "heed.sqlite")
    }

    @Test func `whoever reads sees what was written before`() async throws {
        let driver = try await filling()
        try await driver.write { try $0.insert(1) }
        #expect(try await driver.numbers() == [1])
        try await driver.settle()
    }

    @Test func `one that is refused before it has written anything leaves no trace`() async throws {
        let driver = try await filling()
        try await driver.write { try $0.insert(1) }
        await #expect(throws: CancellationError.self) { try await driver.write { _ in throw CancellationError() } }
        try await driver.write { try $0.insert(3) }
        #expect(try await driver.numbers() == [1, 3])
        try await driver.settle()
    }

    @Test func `one that fails half done cannot be undone, and nothing that comes after is kept`() async throws {
        let driver = try await filling()
        try await driver.write { try $0.insert(1) }
        await #expect(throws: StorageFault.unavailable) {
            try await driver.write { session in
                try session.insert(2)
                throw CancellationError()
            }
        }
        await #expect(throws: StorageFault.unavailable) { try await driver.write { try $0.insert(3) } }
        await #expect(throws: StorageFault.unavailable) { try await driver.settle() }
    }

    @Test func `once it has settled everything is in the one file`() async throws {
        let driver = try await filling()
        for number in 1...1_200 { try await driver.write { try $0.insert(number) } }
        try await driver.settle()

        let folder = file.deletingLastPathComponent()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["heed.sqlite"])
        #expect(try await SQLiteDriver(at: file).numbers() == Array(1...1_200))
    }

    @Test func `it does not say that what it keeps would outlive a power cut`() async throws {
        let driver = try await filling()
        let found = try await driver.durability()
        #expect(throws: UnsafeDurability.self) { try Synchronous.full.check(found) }
        try await driver.settle()
    }

    private func filling() async throws -> SQLiteLoadingDriver {
        let driver = try SQLiteLoadingDriver(at: file)
        _ = try await driver.write { try $0.run("CREATE TABLE number (number INTEGER PRIMARY KEY)", []) }
        return driver
    }
}

extension SQLDriver {
    fileprivate func numbers() async throws -> [Int] {
        try await read { try $0.rows("SELECT number FROM number ORDER BY number") }.map { try $0.integer("number") }
    }
}

extension SQLSession {
    fileprivate func insert(_ number: Int) throws {
        try run("INSERT INTO number (number) VALUES ($1)", [.integer(number)])
    }
}
