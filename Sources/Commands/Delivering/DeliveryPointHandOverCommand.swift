import ArgumentParser
import Identity
import Respond
import Store
import Vocabulary

/// `heed delivery points hand-over`: somebody else owns what cannot be delivered there.
struct DeliveryPointHandOverCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hand-over",
        abstract: "Hand a point to somebody else, with all that could not be delivered there and will not be."
    )

    @OptionGroup var store: StoreOptions

    @Argument(help: "The id of the point.")
    var point: String

    @Option(help: ArgumentHelp("Who owns it from now on, of the same agency as before.", valueName: "account"))
    var owner: String

    func run() async throws {
        try await reporting {
            let world = LiveSurroundings()
            let kept = try await store.open(store.folder(isExpected: true), world: world)
            try await HandOverDeliveryPoint(store: kept, world: world)(RecordID(point), to: owner)
            tell("heed: it is theirs, with all that waits there")
        }
    }
}
