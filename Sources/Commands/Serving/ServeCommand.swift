import ArgumentParser
import Foundation
import Identity
import Logging
import Store
import WebSupport

/// `heed serve`: the service, until it is told to stop.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the records: the API, health and metrics.",
        discussion: """
            Everything is kept in one folder. The log goes to standard error, one JSON object a line.
            SIGTERM or SIGINT stops it: requests under way are answered, then it ends.
            """
    )

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("Where to listen; port 0 takes any that is free.", valueName: "host:port"))
    var listen = "127.0.0.1:8080"

    @Option(help: ArgumentHelp("Where signed checkpoints are written, best on another machine.", valueName: "dir"))
    var checkpoints: String?

    @Option(help: ArgumentHelp("Use the policy in this folder.", valueName: "dir"))
    var policy: String?

    @Flag(help: "Live use: refuse a policy in which anything is not verified.")
    var live = false

    func validate() throws {
        if address == nil { throw ValidationError("'\(listen)' is not HOST:PORT; write it like 127.0.0.1:8080") }
    }

    func run() async throws {
        try await reporting {
            guard let address else { return }
            let folder = try store.folder()
            let lock = try FolderLock(folder)
            let world = LiveSurroundings()
            let policyFolder = try Composition.folder(policy)
            if live { try Composition.requireVerified(policyFolder) }
            let server = try await Composition.server(
                store: store.open(folder),
                folder: folder,
                checkpoints: checkpoints.map { URL(filePath: $0) },
                policy: policyFolder,
                at: address,
                logger: Logger(label: "heed") { _ in JSONLogHandler(now: { world.now }) }
            )
            defer { withExtendedLifetime(lock) {} }
            try await server.run()
        }
    }

    private var address: Address? { Address(listen) }
}

/// A host and a port.
struct Address: Hashable, Sendable {
    let host: String
    let port: Int

    /// Nil where the text is not `HOST:PORT`.
    init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":") else { return nil }
        let host = text[..<colon].trimmingPrefix("[").drop { $0 == "[" }
        guard !host.isEmpty, let port = Int(text[text.index(after: colon)...]), (0...65_535).contains(port) else {
            return nil
        }
        self.host = String(host.last == "]" ? host.dropLast() : host)
        self.port = port
    }
}
