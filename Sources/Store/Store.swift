import Foundation
package import Vocabulary

/// Where everything is kept: one set of tables over whichever engine.
package struct Store: Transactions {
    package let driver: any SQLDriver
    private let searchKey: SearchKey
    let masters: MasterKeys
    private let cache = RecordCache()

    /// Brings the schema up to date.
    ///
    /// - Throws: `NewerSchema` where a later version of the program wrote it; whatever the master keys throw where one in use is gone.
    package init(
        _ driver: any SQLDriver,
        searchKey: SearchKey,
        masterKeys: MasterKeys,
        at moment: Instant
    ) async throws {
        self.driver = driver
        self.searchKey = searchKey
        masters = masterKeys
        try await driver.migrate(Migration.all, at: moment)
        try await findMasters(at: moment)
        if try await read({ try $0.isReady }) { return }
        try await write { try $0.makeReady(at: moment) }
    }

    package func read<Answer: Sendable>(
        _ work: @Sendable (StoreSession) throws -> Answer
    ) async throws -> Answer {
        let done = try await driver.read { try run(work, $0) }
        cache.add(done.seen)
        return done.answer
    }

    package func write<Answer: Sendable>(
        _ work: @escaping @Sendable (StoreSession) throws -> Answer
    ) async throws -> Answer {
        let done = try await driver.write { try run(work, $0) }
        cache.add(done.seen)
        return done.answer
    }

    package func keeping(_ change: Change) throws -> @Sendable (StoreSession) throws -> Void {
        let contents = try ChangeContents(of: change)
        return { try $0.keep(change, contents) }
    }

    /// Records that are new, or from before there were master keys, get the first.
    private func findMasters(at moment: Instant) async throws {
        let numbers = try await read { try $0.masterNumbers() }
        for number in numbers { _ = try masters.key(number) }
        guard numbers.isEmpty else { return }
        try masters.make(1)
        try await write { try $0.begin(master: 1, at: moment) }
    }

    private func run<Answer: Sendable>(
        _ work: (StoreSession) throws -> Answer,
        _ sql: any SQLSession
    ) throws -> (answer: Answer, seen: [RecordCache.Key: RecordCache.Entry]) {
        let seen = SeenRecords(cache)
        let answer = try work(StoreSession(sql: sql, searchKey: searchKey, keys: SessionKeys(masters), seen: seen))
        return (answer, seen.fresh)
    }
}

/// The tables within one transaction; each stage has its own in a folder of its name.
package struct StoreSession {
    let sql: any SQLSession
    let searchKey: SearchKey
    let keys: SessionKeys
    let seen: SeenRecords
}

extension StoreSession {
    /// Whether the records have a name, and all of them can be found.
    fileprivate var isReady: Bool {
        get throws {
            guard try sql.row("SELECT id FROM store") != nil else { return false }
            return try missingWork().isEmpty && missingGaps().isEmpty && missingPlaces().isEmpty
        }
    }

    fileprivate func makeReady(at moment: Instant) throws {
        for contact in try missingWork() { try indexWork(of: contact) }
        for contact in try missingGaps() { try indexGap(of: contact) }
        for id in try missingPlaces() { if let account = try account(id) { try indexPlace(of: account) } }
        guard try sql.row("SELECT id FROM store") == nil else { return }
        try sql.run(
            "INSERT INTO store (id, made_at) VALUES ($1, $2)",
            [.text(UUID().uuidString.lowercased()), .integer(moment.seconds)]
        )
    }
}
