import Access
import ArgumentParser
import Identity
import Store
import Vocabulary

/// `heed user calendar`: a private address of the times of referrals.
struct UserCalendarCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "Give an account a private calendar of what is due, and print its path: it is shown this once.",
        discussion: """
            The path follows the address of the service. Whoever has it reads by when which referral, by its number, is to \
            be dealt with, and nothing about anybody. An address from before holds no longer.
            """
    )

    @OptionGroup var store: StoreOptions

    @Argument(help: "The id of the account.")
    var account: String

    @Flag(help: "Take the address away instead.")
    var revoke = false

    func run() async throws {
        try await reporting {
            let world = LiveSurroundings()
            let kept = try await store.open(store.folder(isExpected: true), world: world)
            var generator = SystemRandomNumberGenerator()
            let secret = revoke ? nil : TokenSecret(using: &generator)
            try await SetCalendar(store: kept, world: world)(secret?.digest, of: RecordID(account))
            if let secret { show("/api/calendars/\(secret.text)\n") } else { tell("heed: taken away") }
        }
    }
}
