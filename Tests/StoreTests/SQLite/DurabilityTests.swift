import Foundation
import Testing

@testable import Store

/// What is acknowledged is on the disk.
struct DurabilityTests {
    @Test func `the engine waits for the disk, as read back from it`() async throws {
        let opened = try await OpenedStore()
        #expect(try await opened.store.driver.durability() == ["journal_mode": "wal", "synchronous": "2"])
    }

    @Test func `it waits after the file is opened again`() async throws {
        let opened = try await OpenedStore()
        let again = try await opened.again()
        #expect(try await again.driver.durability() == ["journal_mode": "wal", "synchronous": "2"])
    }

    @Test func `an engine that waits less is told by what is read back, and refused`() async throws {
        let opened = try await OpenedStore()
        let lesser = try SQLiteDriver(at: opened.file, synchronous: .normal)
        let found = try await lesser.durability()
        #expect(found["synchronous"] == "1")
        #expect(throws: UnsafeDurability.self) { try Synchronous.full.check(found) }
    }

    @Test(arguments: [
        [:], ["synchronous": "2"], ["journal_mode": "wal"], ["journal_mode": "delete", "synchronous": "2"],
        ["journal_mode": "wal", "synchronous": "0"], ["journal_mode": "wal", "synchronous": "FULL"],
    ])
    func `anything but what is needed is refused`(found: [String: String]) {
        #expect(throws: UnsafeDurability.self) { try Synchronous.full.check(found) }
    }

    @Test func `what is needed is accepted`() throws {
        try Synchronous.full.check(["journal_mode": "wal", "synchronous": "2"])
    }

    @Test func `full is what is chosen where nothing else is asked for`() {
        #expect(ProcessInfo.processInfo.environment["HEED_TORTURE_SYNCHRONOUS"] == nil)
        #expect(Synchronous.chosen == .full)
    }
}
