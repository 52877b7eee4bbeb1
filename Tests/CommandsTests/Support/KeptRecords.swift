import Access
import Foundation
import GRDB
import Identity
import Learn
import PolicyBook
import Respond
import Store
import Testing
import Vocabulary

/// Records in a folder of their own, which commands read and actions write.
struct KeptRecords {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    func remove() { scratch.remove() }

    /// Somebody of the police in a unit.
    func account(
        _ name: String,
        _ role: AccountRole,
        unit: UnitID = "north",
        rank: String? = nil
    ) async throws -> Actor {
        let ranked = rank.map { ["--rank", $0] } ?? []
        let added = try await run(
            ["user", "add", "--name", name, "--agency", "police", "--unit", unit.text, "--role", role.rawValue] + ranked
        )
        try #require(added.status == 0, "\(added.errors)")
        let id = added.output.trimmingCharacters(in: .whitespacesAndNewlines)
        return Actor(account: AccountID(id), agency: "police", unit: unit, roles: [role])
    }

    func run(_ arguments: [String], input: String = "") async throws -> Heed.Run {
        try await Heed.run(arguments + ["--data", "kept"], input: Data(input.utf8), in: scratch.folder)
    }

    func learning() async throws -> LearnDesk<Store> {
        let (store, policies) = try await open()
        return LearnDesk(store: store, policies: policies, world: LiveSurroundings())
    }

    func allocating() async throws -> AllocationDesk<Store> {
        let (store, policies) = try await open()
        return AllocationDesk(store: store, policies: policies, world: LiveSurroundings())
    }

    /// What the journal says that whoever runs commands looked at: what sort of thing each was.
    func looks() throws -> [String] {
        let file = scratch.folder.appending(path: "kept/heed.sqlite")
        return try DatabaseQueue(path: file.path).read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT subject_kind FROM journal WHERE actor = 'command-line' AND verb = 'consult' ORDER BY sequence
                    """
            )
        }
    }

    private func open() async throws -> (store: Store, policies: PoliciesByDay) {
        let data = try DataFolder(at: scratch.folder.appending(path: "kept"), isExpected: true)
        let key = try #require(SearchKey(bytes: data.key(named: "search")))
        let store = try await Store(
            SQLiteDriver(at: data.records),
            searchKey: key,
            masterKeys: data.masterKeys,
            at: LiveSurroundings().now
        )
        return (store, PoliciesByDay(try PolicyBook(PolicyFolder.bundled())))
    }
}
