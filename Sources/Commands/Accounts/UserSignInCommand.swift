import Access
import ArgumentParser
import Identity
import Store
import Vocabulary

/// `heed user sign-in`: another sign-in name or password for an account that is there.
struct UserSignInCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign-in",
        abstract: "Give an account a sign-in name, a new password, or both.",
        discussion: "Whoever is signed in with the account is signed out."
    )

    @OptionGroup var store: StoreOptions

    @Argument(help: "The id of the account.")
    var account: String

    @Option(help: "The name to sign in with; upper and lower case are the same.")
    var name: String?

    @Flag(help: "Read a password of 12 to 128 characters from standard input.")
    var passwordStdin = false

    func validate() throws {
        if name == nil, !passwordStdin { throw ValidationError("give --name, --password-stdin or both") }
        try SignInOption.check(name)
    }

    func run() async throws {
        try await reporting {
            let digest = passwordStdin ? try await PasswordInput.digest() : nil
            let world = LiveSurroundings()
            let kept = try await store.open(store.folder(isExpected: true), world: world)
            try await ChangeSignIn(store: kept, world: world)(
                of: RecordID(account),
                name: name.flatMap { SignInName($0) },
                password: digest
            )
        }
    }
}

/// `heed user sign-out`: ends every session of an account.
struct UserSignOutCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign-out",
        abstract: "Sign an account out on every device, and print from how many."
    )

    @OptionGroup var store: StoreOptions

    @Argument(help: "The id of the account.")
    var account: String

    func run() async throws {
        try await reporting {
            let world = LiveSurroundings()
            let kept = try await store.open(store.folder(isExpected: true), world: world)
            let count = try await EndSessions(store: kept, world: world)(of: RecordID(account))
            show("\(count)\n")
        }
    }
}
