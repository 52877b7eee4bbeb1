package import Foundation
import Vocabulary

/// Writes signed checkpoints outside the file of records; what has been read of the journal is not read again.
package actor CheckpointWriter {
    private static let part = 10_000

    private let store: Store
    private let folder: DataFolder
    private let checkpoints: URL
    private var tree = MerkleTree()
    private var head = ChainHead.start

    package init(_ store: Store, _ folder: DataFolder, writingTo checkpoints: URL? = nil) {
        self.store = store
        self.folder = folder
        self.checkpoints = checkpoints ?? folder.checkpoints
    }

    /// How many entries the last checkpoint saw.
    package var size: Int { head.count }

    /// Signs the journal as it stands; nil where it has not grown since the last time.
    package func write() async throws -> URL? {
        let before = head.count
        try await readOn()
        guard head.count > before || before == 0 else { return nil }
        let key = try await key()
        let note = CheckpointNote(origin: key.verifier.name, size: head.count, root: tree.root, head: head.hash)
        try DataFolder.make(checkpoints)
        let file = checkpoints.appending(path: Self.name(head.count))
        try DataFolder.write(Data(try note.signed(by: key).utf8), to: file)
        return file
    }

    private func readOn() async throws {
        while true {
            let last = head.count
            let hashes = try await store.read { try $0.journalHashes(after: last, atMost: Self.part) }
            guard let end = hashes.last else { return }
            for hash in hashes { tree.append(hash) }
            head = ChainHead(count: last + hashes.count, hash: end)
        }
    }

    /// The key of this store; what verifies it lies beside it, to be copied elsewhere.
    private func key() async throws -> CheckpointKey {
        let name = "heed/" + (try await store.read { try $0.storeID() })
        let key = try CheckpointKey(named: name, bytes: try folder.key(named: "checkpoint"))
        let file = folder.keys.appending(path: "checkpoint.vkey")
        if !FileManager.default.fileExists(atPath: file.path) {
            try DataFolder.write(Data((key.verifier.text + "\n").utf8), to: file)
        }
        return key
    }

    private static func name(_ size: Int) -> String {
        let digits = String(size)
        return "checkpoint-" + String(repeating: "0", count: max(0, 12 - digits.count)) + digits + ".txt"
    }
}
