import API
import ArgumentParser
import Identity
import Notation
import Respond
import Vocabulary

/// `heed delivery`: what is told to other agencies, and where.
struct DeliveryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delivery",
        abstract: "What other agencies are told, where, and what could not be delivered.",
        subcommands: [
            DeliveryPointsCommand.self, DeliveryListCommand.self, DeliveryShowCommand.self, DeliveryRetryCommand.self,
        ]
    )
}

/// `heed delivery list`: what is on its way, arrived or given up.
struct DeliveryListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List deliveries, the latest first; those that are dead wait for their owner."
    )

    @OptionGroup var store: StoreOptions

    @Option(help: "Only those that are waiting, delivered or dead.")
    var state: Parcel.State?

    @Option(help: "How many: 1 to 10000.")
    var limit = 100

    @Flag(help: "Print JSON.")
    var json = false

    func validate() throws {
        if !(1...10_000).contains(limit) { throw ValidationError("--limit is a number from 1 to 10000") }
    }

    func run() async throws {
        try await reporting {
            let kept = try await store.open(store.folder(isExpected: true))
            let found = try await ListDeliveries(store: kept)(state, atMost: limit)
            let lines = found.map(\.line).joined()
            show(json ? JSONText(.map([("items", .list(found.map(\.json)))])).compact + "\n" : lines)
        }
    }
}

/// `heed delivery show`: one of them.
struct DeliveryShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one delivery: what came of it, and whose it is."
    )

    @OptionGroup var store: StoreOptions

    @Argument(help: "The id of the delivery, as the other side knows the message by.")
    var delivery: String

    func run() async throws {
        try await reporting {
            let kept = try await store.open(store.folder(isExpected: true))
            show(JSONText(try await ListDeliveries(store: kept)(RecordID(delivery)).json).compact + "\n")
        }
    }
}

/// `heed delivery retry`: a dead letter once more.
struct DeliveryRetryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry",
        abstract: "Send a dead delivery again, under the same id, once what held it up is mended."
    )

    @OptionGroup var store: StoreOptions

    @Argument(help: "The id of the delivery.")
    var delivery: String

    func run() async throws {
        try await reporting {
            let world = LiveSurroundings()
            let kept = try await store.open(store.folder(isExpected: true), world: world)
            try await RetryParcel(store: kept, world: world)(RecordID(delivery))
            tell("heed: it waits to be sent again; a running heed serve does so by itself")
        }
    }
}

extension Parcel.State: ExpressibleByArgument {}
