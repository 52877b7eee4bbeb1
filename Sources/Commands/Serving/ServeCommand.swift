import ArgumentParser
import Foundation
import Identity
import Logging
import Store
import Vocabulary
import WebSupport

/// `heed serve`: the service, until it is told to stop.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the records: the API, health and metrics.",
        discussion: """
            People sign in over TLS, or over plain HTTP from this machine alone.
            Everything is kept in one folder. The log goes to standard error, one JSON object a line.
            SIGTERM or SIGINT stops it: requests under way are answered, then it ends.
            """
    )

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("Where to listen; port 0 takes any that is free.", valueName: "host:port"))
    var listen = "127.0.0.1:8080"

    @Option(help: ArgumentHelp("Speak TLS with this certificate and those that lead to it.", valueName: "pem-file"))
    var tlsCert: String?

    @Option(help: ArgumentHelp("The private key of the certificate.", valueName: "pem-file"))
    var tlsKey: String?

    @Flag(
        name: .customLong("behind-tls"),
        help: "A proxy in front speaks TLS, passes Host on, and names who asks in X-Forwarded-For."
    )
    var behindTLS = false

    @Option(help: ArgumentHelp("Where signed checkpoints are written, best on another machine.", valueName: "dir"))
    var checkpoints: String?

    @Option(help: ArgumentHelp("Use the policy in this folder.", valueName: "dir"))
    var policy: String?

    @Flag(help: "Live use: refuse a policy in which anything is not verified.")
    var live = false

    @Option(
        help: ArgumentHelp(
            "Open no records; answer every page and request with these words, such as 'Back at about 14:00'.",
            valueName: "words"
        )
    )
    var closed: String?

    @OptionGroup var delivery: DeliveryOptions

    @OptionGroup var provider: ProviderOptions

    func validate() throws {
        if address == nil { throw ValidationError("'\(listen)' is not HOST:PORT; write it like 127.0.0.1:8080") }
        if (tlsCert == nil) != (tlsKey == nil) {
            throw ValidationError("a certificate needs its key; give both --tls-cert and --tls-key")
        }
        if let closed, !(1...300).contains(closed.count) {
            throw ValidationError("--closed takes up to 300 letters, such as 'Back at about 14:00'")
        }
        if live, !delivery.practice.places.isEmpty {
            throw ValidationError("--practice-place is for practice alone; live use posts to public addresses over TLS")
        }
        if provider.isGiven, delivery.publicAddress == nil, tlsCert != nil || behindTLS {
            throw ValidationError("a provider sends people back to the address they know; give --public-address")
        }
        if tlsCert != nil, behindTLS {
            throw ValidationError("either Heed speaks TLS or a proxy does; give --tls-cert or --behind-tls")
        }
    }

    func run() async throws {
        try await reporting {
            guard let door = try door() else { return }
            let world = LiveSurroundings()
            let logger = Logger(label: "heed") { _ in JSONLogHandler(now: { world.now }) }
            if let closed {
                try await Composition.closedServer(saying: closed, at: door, logger: logger).run()
            } else {
                try await serve(at: door, logger)
            }
        }
    }

    private func serve(at door: Door, _ logger: Logger) async throws {
        let folder = try store.folder()
        let lock = try FolderLock(folder)
        defer { withExtendedLifetime(lock) {} }
        let policyFolder = try Composition.folder(policy)
        if live { try Composition.requireVerified(policyFolder) }
        if door.transport == .open {
            tell("heed: nobody can sign in over plain HTTP at \(door.address.host); give --tls-cert and --tls-key")
        }
        let records = try await store.open(folder)
        let server = try await Composition.server(
            store: records,
            folder: folder,
            checkpoints: checkpoints.map { URL(filePath: $0) },
            policy: policyFolder,
            at: door,
            sealing: try await store.sealing(folder, records),
            delivery: delivery,
            provider: try provider.offer(below: delivery.pages(door), world: LiveSurroundings()),
            logger: logger
        )
        try await server.run()
    }

    /// Nil where the address is none, which is refused before.
    private func door() throws(CertificateProblem) -> Door? {
        guard let address else { return nil }
        guard let tlsCert, let tlsKey else { return Door(address, isBehindProxy: behindTLS) }
        let now = LiveSurroundings().now.seconds
        return Door(address, try ServerCertificate(certificate: tlsCert, key: tlsKey, at: now))
    }

    private var address: Address? { Address(listen) }
}
