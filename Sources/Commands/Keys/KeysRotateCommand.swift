import ArgumentParser
import Identity
import Notation
import Store
import Vocabulary

/// `heed keys rotate`: a new master key in the place of the old one.
struct KeysRotateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Put a new master key in the place of the old one, while the service runs.",
        discussion: """
            Whatever is stopped half-way loses nothing: the same command ends it. The file of the old key is taken away at
            the end; a backup of the records from before still needs it, so keep it with that backup and nowhere else.
            """
    )

    @OptionGroup var store: StoreOptions

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        try await reporting {
            let world = LiveSurroundings()
            let folder = try store.folder(isExpected: true)
            let kept = try await store.open(folder, world: world)
            let rotated = try await KeyRotation(kept, in: folder)(at: world.now)
            show(json ? JSONText(rotated.value).compact + "\n" : rotated.words + "\n")
        }
    }
}

extension RotatedKeys {
    fileprivate var words: String {
        let begun = wasUnderWay ? "ended the change that had been stopped: " : ""
        let keys = changed == 1 ? "1 key" : "\(changed) keys"
        return "\(begun)records-\(number).key is the master key now; \(keys) came under it"
    }

    fileprivate var value: JSONValue {
        .map([("number", .integer(number)), ("keys", .integer(changed)), ("ended", .bool(wasUnderWay))])
    }
}
