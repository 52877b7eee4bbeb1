import Access
import ArgumentParser
import Identity
import Notation
import Store
import Vocabulary

/// `heed user totp`: codes for an account, whose secret is shown this once.
struct UserTotpCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "totp",
        abstract: "Ask an account for codes from now on, and print their secret: it is shown this once.",
        discussion: """
            The first line is the secret, to be typed into a device or app for codes (six digits, 30 seconds, SHA-1);
            the second is the same as an address. Codes the account had before hold no longer, and whoever is signed in
            with it is signed out.
            """
    )

    @OptionGroup var store: StoreOptions

    @Argument(help: "The id of the account.")
    var account: String

    @Option(help: "What the device shows beside the code.")
    var issuer = "Heed"

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        try await reporting {
            let world = LiveSurroundings()
            let folder = try store.folder(isExpected: true)
            let kept = try await store.open(folder, world: world)
            let id = RecordID(account)
            var generator = SystemRandomNumberGenerator()
            let secret = CodeSecret(using: &generator)
            let sealed = try await store.sealing(folder, kept).seal(secret, for: id)
            let found = try await SetCodes(store: kept, world: world)(sealed, of: id)
            let address = secret.address(of: found.signInName?.text ?? id.text, at: issuer)
            let fields: [(String, JSONValue)] = [("secret", .text(secret.text)), ("address", .text(address))]
            show(json ? JSONText(.map(fields)).compact + "\n" : "\(secret.text)\n\(address)\n")
        }
    }
}
