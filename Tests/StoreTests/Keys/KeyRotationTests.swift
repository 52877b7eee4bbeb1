import Foundation
import Recognise
import TestSupport
import Testing
import Vocabulary

@testable import Store

/// One master key takes the place of another; whatever stops it, nothing is lost, and the old one opens nothing in the end.
struct KeyRotationTests {
    private let scratch: FormerFile
    private let folder: DataFolder

    init() throws {
        scratch = try FormerFile()
        folder = try DataFolder(at: scratch.url.deletingLastPathComponent())
    }

    private func open() async throws -> Store {
        let key = try #require(SearchKey(bytes: [UInt8](repeating: 7, count: 32)))
        return try await Store(
            SQLiteDriver(at: scratch.url),
            searchKey: key,
            masterKeys: folder.masterKeys,
            at: .noon
        )
    }

    /// More people than share a transaction.
    private func filled() async throws -> Store {
        let store = try await open()
        try await store.write { session in
            for number in 1...250 {
                let person = PersonRecord(id: .numbered(number), details: PersonDetails(given: "Nora \(number)"))
                try session.keep(.writing([person]))
            }
        }
        return store
    }

    private func names(in store: Store) async throws -> [String?] {
        try await store.read { session in
            try (1...250).map { try session.person(.numbered($0), .latest)?.details.given }
        }
    }

    private static let names = (1...250).map { "Nora \($0)" }

    private func keyFiles() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.keys.path).filter { $0.hasPrefix("records-") }
    }

    @Test func `everything is under the new key, and the old one is gone`() async throws {
        let store = try await filled()
        let rotated = try await KeyRotation(store, in: folder)(at: .afterNoon(60))
        #expect(rotated == RotatedKeys(number: 2, changed: 250, wasUnderWay: false))
        #expect(try await store.read { try $0.masterKeys() }.map(\.number) == [2])
        #expect(try keyFiles() == ["records-2.key"])
        #expect(try await names(in: open()) == Self.names)
    }

    @Test func `what is kept afterwards is under the new key`() async throws {
        let store = try await filled()
        _ = try await KeyRotation(store, in: folder)(at: .afterNoon(60))
        try await store.write { try $0.keep(.writing([Cast.nora])) }
        #expect(try await store.read { try $0.masterKeys() }.map(\.held) == [251])
    }

    @Test func `with the old key a copy of the records opens nothing any more`() async throws {
        let store = try await filled()
        let old = try folder.key(named: "records-1")
        _ = try await KeyRotation(store, in: folder)(at: .afterNoon(60))
        let rows = try await store.driver.read { try $0.rows("SELECT owner, wrapped FROM content_key") }
        let master = try ContentKey(bytes: old)
        for row in rows {
            let owner = KeyOwner(try row.text("owner"))
            for number in 1...2 {
                #expect(throws: BrokenSeal.self) {
                    try master.open(row.bytes("wrapped"), in: .key(of: owner, under: number))
                }
            }
        }
        #expect(rows.count == 250)
    }

    /// How far it had come when it was stopped.
    enum Stop: CaseIterable {
        case keyMade, begun, half, all, ended
    }

    @Test(arguments: Stop.allCases) func `one that was stopped is ended by the next`(stop: Stop) async throws {
        let store = try await filled()
        try store.masters.make(2)
        if stop != .keyMade { try await store.write { try $0.begin(master: 2, at: .afterNoon(60)) } }
        switch stop {
        case .keyMade, .begun: break
        case .half: _ = try await store.write { try $0.rewrap(atMost: 100, under: 2) }
        case .all, .ended: _ = try await store.write { try $0.rewrap(atMost: 250, under: 2) }
        }
        if stop == .ended { try await store.write { try $0.endMasters(before: 2) } }

        let again = try await open()
        #expect(try await names(in: again) == Self.names)
        let rotated = try await KeyRotation(again, in: folder)(at: .afterNoon(90))
        #expect(rotated.number == 2)
        #expect(rotated.wasUnderWay == (stop != .keyMade))
        #expect(try keyFiles() == ["records-2.key"])
        #expect(try await names(in: open()) == Self.names)
    }

    @Test func `a master key under which something still is stays`() async throws {
        let store = try await filled()
        try store.masters.make(2)
        try await store.write { session in
            try session.begin(master: 2, at: .afterNoon(60))
            try session.endMasters(before: 2)
        }
        #expect(try await store.read { try $0.masterKeys() }.map(\.number) == [1, 2])
    }

    @Test func `other files beside the keys are nobody's master key`() async throws {
        for name in ["records-x.key", "records-0001.key", "records-1.key.bak", "records-.key"] {
            try Data().write(to: folder.keys.appending(path: name))
        }
        #expect(try folder.masterNumbers(before: 9) == [1])
    }
}
