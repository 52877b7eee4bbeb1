package import Hummingbird
import HummingbirdCore
import HummingbirdTLS
package import Logging
import NIOCore
package import ServiceLifecycle
package import UnixSignals

/// Listens at an address until it is told to stop.
package struct WebServer: Sendable {
    private let responder: RouterResponder<HeedContext>
    private let host: String
    private let port: Int
    private let certificate: ServerCertificate?
    private let limits: ConnectionLimits
    private let connections: OpenConnections
    private let services: [any Service]
    private let logger: Logger

    /// - Parameters:
    ///   - router: What answers.
    ///   - host: Where to listen, such as `127.0.0.1`.
    ///   - port: 0 for any that is free.
    ///   - certificate: With what it speaks TLS; plain HTTP where there is none.
    ///   - limits: How much a connection may take.
    ///   - services: What starts before the server, and stops after it.
    ///   - logger: What is told once it listens, and of faults.
    package init(
        _ router: Router<HeedContext>,
        host: String,
        port: Int,
        with certificate: ServerCertificate? = nil,
        within limits: ConnectionLimits = .standard,
        services: [any Service] = [],
        logger: Logger
    ) {
        responder = router.buildResponder()
        self.host = host
        self.port = port
        self.certificate = certificate
        self.limits = limits
        connections = OpenConnections(limits)
        self.services = services
        self.logger = logger
    }

    /// How many connections are open.
    package var openConnections: @Sendable () -> Int {
        { [connections] in connections.count }
    }

    /// Listens until a signal comes, then lets requests under way end as far as the limits allow.
    ///
    /// - Throws: `WebServerFailure` where it cannot listen.
    package func run(
        stoppingAt signals: [UnixSignal] = [.sigterm, .sigint],
        whenListening: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) async throws {
        var configuration = ServiceGroupConfiguration(
            services: [try application(whenListening)],
            gracefulShutdownSignals: signals,
            logger: quietLogger
        )
        configuration.maximumGracefulShutdownDuration = limits.drain
        do {
            try await ServiceGroup(configuration: configuration).run()
        } catch let error as IOError {
            throw WebServerFailure(error, host: host, port: port) ?? error
        }
        logger.info("stopped")
    }

    private func application(
        _ whenListening: @escaping @Sendable (Int) async -> Void
    ) throws -> Application<RouterResponder<HeedContext>> {
        Application(
            responder: responder,
            server: try channel,
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port),
                availableConnectionsDelegate: connections
            ),
            services: services,
            onServerRunning: { [logger, host, port] channel in
                let port = channel.localAddress?.port ?? port
                logger.info("listening", metadata: ["host": "\(host)", "port": .stringConvertible(port)])
                await whenListening(port)
            },
            logger: quietLogger
        )
    }

    private var channel: HTTPServerBuilder {
        get throws {
            let plain = HTTPServerBuilder.http1(configuration: limits.channel(of: connections))
            guard let certificate else { return plain }
            return try .tls(plain, tlsConfiguration: certificate.configuration)
        }
    }

    /// What the framework says at lower levels may hold what came in.
    private var quietLogger: Logger {
        var logger = logger
        logger.logLevel = max(logger.logLevel, .notice)
        return logger
    }
}
