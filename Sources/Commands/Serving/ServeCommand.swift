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

    func validate() throws {
        if address == nil { throw ValidationError("'\(listen)' is not HOST:PORT; write it like 127.0.0.1:8080") }
        if (tlsCert == nil) != (tlsKey == nil) {
            throw ValidationError("a certificate needs its key; give both --tls-cert and --tls-key")
        }
        if tlsCert != nil, behindTLS {
            throw ValidationError("either Heed speaks TLS or a proxy does; give --tls-cert or --behind-tls")
        }
    }

    func run() async throws {
        try await reporting {
            guard let address else { return }
            let certificate = try certificate()
            let folder = try store.folder()
            let lock = try FolderLock(folder)
            let world = LiveSurroundings()
            let policyFolder = try Composition.folder(policy)
            if live { try Composition.requireVerified(policyFolder) }
            let transport = Transport(
                listeningAt: address.host,
                hasTLS: certificate != nil,
                isBehindProxy: behindTLS
            )
            if transport == .open {
                tell("heed: nobody can sign in over plain HTTP at \(address.host); give --tls-cert and --tls-key")
            }
            let records = try await store.open(folder)
            let server = try await Composition.server(
                store: records,
                folder: folder,
                checkpoints: checkpoints.map { URL(filePath: $0) },
                policy: policyFolder,
                at: address,
                over: transport,
                with: certificate,
                sealing: try await store.sealing(folder, records),
                logger: Logger(label: "heed") { _ in JSONLogHandler(now: { world.now }) }
            )
            defer { withExtendedLifetime(lock) {} }
            try await server.run()
        }
    }

    private func certificate() throws(CertificateProblem) -> ServerCertificate? {
        guard let tlsCert, let tlsKey else { return nil }
        let now = LiveSurroundings().now.seconds
        return try ServerCertificate(certificate: tlsCert, key: tlsKey, at: now)
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
