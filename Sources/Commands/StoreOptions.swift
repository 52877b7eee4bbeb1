import ArgumentParser
import Foundation
import Identity
import Store

/// Which store a command opens.
struct StoreOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder that holds the records; it is made where there is none.", valueName: "dir"))
    var data = "heed-data"

    @Option(
        help: ArgumentHelp("The folder that holds the keys, if not keys/ in that of the records.", valueName: "dir")
    )
    var keys: String?

    /// The folder; a command that only looks at records, or adds to them, expects them to be there.
    func folder(isExpected: Bool = false) throws -> DataFolder {
        // Whatever is made in it is its owner's alone.
        umask(0o077)
        return try DataFolder(at: URL(filePath: data), keys: keys.map { URL(filePath: $0) }, isExpected: isExpected)
    }

    /// The key that seals secrets; a folder from before there was one gets it.
    func sealing(_ folder: DataFolder, _ store: Store) async throws -> SealingKey {
        guard let key = SealingKey(bytes: try await folder.sealingKey(for: store)) else {
            throw FolderProblem(
                path: folder.keys.path,
                problem: "the key that seals secrets is not one",
                remedy: "bring it back from a backup"
            )
        }
        return key
    }

    func open(_ folder: DataFolder, world: LiveSurroundings = LiveSurroundings()) async throws -> Store {
        guard let key = SearchKey(bytes: try folder.key(named: "search")) else {
            throw FolderProblem(
                path: folder.keys.path,
                problem: "the key of the search is not one",
                remedy: "bring it back from a backup"
            )
        }
        return try await Store(
            SQLiteDriver(at: folder.records),
            searchKey: key,
            masterKeys: folder.masterKeys,
            at: world.now
        )
    }
}
