import ArgumentParser
import Identity
import Notation
import Store
import Vocabulary

/// `heed keys list`: the master keys in use, and never what they are.
struct KeysListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the master keys in use, and how many keys are under each.",
        discussion: "There is one, or two while one takes the place of the other. What they are is never shown."
    )

    @OptionGroup var store: StoreOptions

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        try await reporting {
            let kept = try await store.open(store.folder(isExpected: true))
            let keys = try await kept.read { try $0.masterKeys() }
            show(json ? JSONText(.list(keys.map(\.value))).compact + "\n" : keys.map { $0.words + "\n" }.joined())
        }
    }
}

extension MasterKeyUse {
    fileprivate var words: String {
        "records-\(number).key, made \(madeAt.text): \(held == 1 ? "1 key is" : "\(held) keys are") under it"
    }

    fileprivate var value: JSONValue {
        .map([("number", .integer(number)), ("made", .text(madeAt.text)), ("keys", .integer(held))])
    }
}
