import Access
import ArgumentParser
import Identity
import Notation
import Store
import Vocabulary

/// `heed token`: what programs sign in with.
struct TokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Tokens: what programs sign in with.",
        subcommands: [TokenCreateCommand.self]
    )
}

/// `heed token create`: a new token, shown this once.
struct TokenCreateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Make a token for an account, and print it: it is shown this once.",
        discussion: "Only its digest is kept. Whoever has the token acts as the account until it expires."
    )

    @OptionGroup var store: StoreOptions

    @Option(help: "The id of the account.")
    var account: String

    @Option(help: "What it is for.")
    var label = "API"

    @Option(help: "For how many days it may be used: 1 to 366.")
    var days = 90

    @Flag(help: "Print JSON.")
    var json = false

    func validate() throws {
        if !(1...366).contains(days) { throw ValidationError("--days is a number from 1 to 366") }
    }

    func run() async throws {
        try await reporting {
            let world = LiveSurroundings()
            var generator = SystemRandomNumberGenerator()
            let secret = TokenSecret(using: &generator)
            let token = Token(
                id: world.newID(),
                account: RecordID(account),
                label: label,
                digest: secret.digest,
                created: world.now,
                expires: world.now.adding(days: days)
            )
            let kept = try await store.open(store.folder(isExpected: true), world: world)
            try await MakeToken(store: kept)(token)
            let fields: [(String, JSONValue)] = [
                ("token", .text(secret.text)), ("id", .text(token.id.text)), ("expires", .text(token.expires.text)),
            ]
            show(json ? JSONText(.map(fields)).compact + "\n" : secret.text + "\n")
        }
    }
}
