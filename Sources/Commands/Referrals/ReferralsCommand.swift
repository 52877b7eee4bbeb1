import ArgumentParser
import Identity
import Notation
import Respond
import Vocabulary

/// `heed referrals`: what can be said of all referrals together, naming nobody.
struct ReferralsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "referrals",
        abstract: "Referrals as a whole: which are with nobody.",
        subcommands: [UnownedCommand.self]
    )
}

/// `heed referrals unowned`: each referral that may be with nobody.
struct UnownedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unowned",
        abstract: "Name every referral that may be with nobody, the longest first, and why.",
        discussion: """
            One that was sent, and no message of it arrived, nobody of the agency looked at it, and nobody answered; or one that \
            came back, and nobody who sent it has looked since. They are told by their numbers alone.
            """
    )

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("Leave out what has been so for a shorter time.", valueName: "minutes"))
    var after = 60

    @Flag(help: "Print JSON.")
    var json = false

    func validate() throws {
        if !(0...525_600).contains(after) { throw ValidationError("--after is a number of minutes, at most 525600") }
    }

    func run() async throws {
        try await reporting {
            let world = LiveSurroundings()
            let kept = try await store.open(store.folder(isExpected: true), world: world)
            let found = try await FindUnowned(store: kept, world: world)(forMinutes: after)
            show(
                json ? JSONText(.map([("items", .list(found.map(\.json)))])).compact + "\n" : found.map(\.line).joined()
            )
            if !json { tell("heed: \(found.count) referrals may be with nobody") }
        }
    }
}

extension UnownedReferral {
    fileprivate var line: String {
        "\(id) from \(from) to \(to), since \(since.text): \(reason.words)\n"
    }

    fileprivate var json: JSONValue {
        .map([
            ("referral", .text(id.text)),
            ("from", .text(from.text)),
            ("to", .text(to.text)),
            ("since", .text(since.text)),
            ("reason", .text(reason.rawValue)),
        ])
    }
}
