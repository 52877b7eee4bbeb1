import ArgumentParser
import Identity
import Notation
import Respond
import Store
import Vocabulary

/// `heed delivery points`: where agencies are told.
struct DeliveryPointsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "points",
        abstract: "Where agencies are told, and who owns what cannot be delivered there.",
        subcommands: [
            DeliveryPointAddCommand.self, DeliveryPointListCommand.self, DeliveryPointRemoveCommand.self,
            DeliveryPointHandOverCommand.self,
        ]
    )
}

/// `heed delivery points list`: every point that stands.
struct DeliveryPointListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the delivery points; of an address only its host is shown, and no secret."
    )

    @OptionGroup var store: StoreOptions

    @Flag(help: "Those that were removed, too.")
    var all = false

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        try await reporting {
            let kept = try await store.open(store.folder(isExpected: true))
            let found = try await kept.read { try $0.deliveryPoints() }.filter { all || $0.isStanding }
            let lines = found.map { point in
                let removed = point.removed.map { ", removed \($0.text)" } ?? ""
                return "\(point.id) \(point) at \(point.place), owned by \(point.owner)\(removed)\n"
            }
            show(json ? JSONText(.map([("items", .list(found.map(\.json)))])).compact + "\n" : lines.joined())
        }
    }
}

/// `heed delivery points remove`: nothing goes there any more.
struct DeliveryPointRemoveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Send nothing to a point any more; what was to go there is given up, and waits for its owner."
    )

    @OptionGroup var store: StoreOptions

    @Argument(help: "The id of the point.")
    var point: String

    func run() async throws {
        try await reporting {
            let world = LiveSurroundings()
            let kept = try await store.open(store.folder(isExpected: true), world: world)
            let count = try await RemoveDeliveryPoint(store: kept, world: world)(RecordID(point))
            tell("heed: removed; \(count) deliveries to it were given up")
        }
    }
}
