import Dispatch
import GRDB
import Synchronization
import Testing

@testable import Store

/// Writes that wait at the same time share a transaction, and nothing else.
struct GroupCommitTests {
    @Test func `whoever waits while another is served shares one commit`() async throws {
        let opened = try await OpenedLine()
        let commits = CommitCounter()
        opened.driver.pool.add(transactionObserver: commits, extent: .databaseLifetime)

        try await opened.together((1...20).map { number in { try $0.insert(number) } })

        #expect(try await opened.numbers() == Array(1...20))
        #expect(commits.count == 2, "the one that held up the others, and theirs")
    }

    @Test func `one that fails is undone alone`() async throws {
        let opened = try await OpenedLine()

        let outcomes = try await opened.together([
            { try $0.insert(1) },
            { session in
                try session.insert(2)
                throw Refusal()
            },
            { try $0.insert(3) },
        ])

        #expect(outcomes.map { $0 is Refusal } == [false, true, false])
        #expect(try await opened.numbers() == [1, 3])
    }

    @Test func `one that the engine refuses is undone alone`() async throws {
        let opened = try await OpenedLine()

        let outcomes = try await opened.together([
            { try $0.insert(1) }, { try $0.run("INSERT INTO nowhere VALUES (1)", []) }, { try $0.insert(3) },
        ])

        #expect(outcomes.map { $0 == nil } == [true, false, true])
        #expect(try await opened.numbers() == [1, 3])
    }

    @Test func `where the commit fails all fail, nothing is kept, and the next goes on`() async throws {
        let opened = try await OpenedLine()

        let outcomes = try await opened.together([
            { try $0.insert(1) },
            // Looked at only by the commit: nobody has the number 99.
            { try $0.run("INSERT INTO friend (number) VALUES (99)", []) },
            { try $0.insert(3) },
        ])

        #expect(outcomes.allSatisfy { $0 != nil })
        #expect(try await opened.numbers() == [])
        try await opened.driver.write { try $0.insert(4) }
        #expect(try await opened.numbers() == [4])
    }

    @Test func `they are done in the order in which they came`() async throws {
        let opened = try await OpenedLine()
        let seen = Mutex<[Int]>([])

        try await opened.together((1...40).map { number in { _ in seen.withLock { $0.append(number) } } })

        #expect(seen.withLock(\.self) == Array(1...40))
    }

    @Test func `more than fit into one transaction are all kept`() async throws {
        let opened = try await OpenedLine()

        try await opened.together((1...200).map { number in { try $0.insert(number) } })

        #expect(try await opened.numbers() == Array(1...200))
    }
}

private struct Refusal: Error {}

/// A file with two tables, and a line that can be held up.
private struct OpenedLine {
    let opened: OpenedStore
    let driver: SQLiteDriver

    init() async throws {
        opened = try await OpenedStore()
        driver = try #require(opened.store.driver as? SQLiteDriver)
        try await driver.write { session in
            try session.run("CREATE TABLE number (number INTEGER PRIMARY KEY)", [])
            try session.run(
                "CREATE TABLE friend (number INTEGER REFERENCES number (number) DEFERRABLE INITIALLY DEFERRED)",
                []
            )
        }
    }

    func numbers() async throws -> [Int] {
        try await driver.read { try $0.rows("SELECT number FROM number ORDER BY number") }
            .map { try $0.integer("number") }
    }

    /// Puts writes into the line, in their order, while another is being served; what each failed with, if it did.
    @discardableResult
    func together(_ works: [@Sendable (any SQLSession) throws -> Void]) async throws -> [(any Error)?] {
        let door = DispatchSemaphore(value: 0)
        async let first: Void = driver.write { _ in door.wait() }
        while !driver.writes.isServed { await Task.yield() }
        var tasks: [Task<Void, any Error>] = []
        for work in works {
            let before = driver.writes.waiting
            tasks.append(Task { try await driver.write(work) })
            while driver.writes.waiting == before { await Task.yield() }
        }
        door.signal()
        try await first
        var outcomes: [(any Error)?] = []
        for task in tasks {
            switch await task.result {
            case .success: outcomes.append(nil)
            case .failure(let error): outcomes.append(error)
            }
        }
        return outcomes
    }
}

extension SQLSession {
    fileprivate func insert(_ number: Int) throws {
        try run("INSERT INTO number (number) VALUES ($1)", [.integer(number)])
    }
}

private final class CommitCounter: TransactionObserver, Sendable {
    private let commits = Mutex(0)

    var count: Int { commits.withLock(\.self) }

    func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { true }
    func databaseDidChange(with event: DatabaseEvent) {}
    func databaseDidCommit(_ db: Database) { commits.withLock { $0 += 1 } }
    func databaseDidRollback(_ db: Database) {}
}
