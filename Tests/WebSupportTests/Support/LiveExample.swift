import NIOCore
import ServiceLifecycle
import Testing
import WebSupport

extension Example {
    /// Runs the service on a free port for as long as the work takes.
    func live<Answer: Sendable>(
        _ limits: ConnectionLimits = .standard,
        _ work: @escaping @Sendable (_ port: Int) async throws -> Answer
    ) async throws -> Answer {
        let server = WebServer(router(), host: "127.0.0.1", port: 0, within: limits, logger: lines.logger())
        return try await server.live(work)
    }
}

extension PageExample {
    /// The same for pages, over TLS where there is a certificate.
    func live<Answer: Sendable>(
        with certificate: ServerCertificate? = nil,
        _ work: @escaping @Sendable (_ port: Int) async throws -> Answer
    ) async throws -> Answer {
        let server = WebServer(router(), host: "127.0.0.1", port: 0, with: certificate, logger: lines.logger())
        return try await server.live(work)
    }
}

extension WebServer {
    fileprivate func live<Answer: Sendable>(
        _ work: @escaping @Sendable (_ port: Int) async throws -> Answer
    ) async throws -> Answer {
        let (ports, found) = AsyncStream.makeStream(of: Int.self)
        return try await withThrowingTaskGroup(of: Answer?.self) { group in
            group.addTask {
                do {
                    try await run(stoppingAt: []) { found.yield($0) }
                } catch is CancellationError {
                    // The work is done.
                }
                found.finish()
                return nil
            }
            var iterator = ports.makeAsyncIterator()
            let port = try #require(await iterator.next())
            group.addTask { try await work(port) }
            while let answer = try await group.next() {
                guard let answer else { continue }
                group.cancelAll()
                return answer
            }
            throw ServerStopped()
        }
    }
}

struct ServerStopped: Error {}

extension ConnectionLimits {
    /// The standard limits but for those that a test is about.
    static func with(_ change: (inout ConnectionLimits) -> Void) -> ConnectionLimits {
        var limits = ConnectionLimits.standard
        change(&limits)
        return limits
    }
}

/// How long something took.
func elapsed(_ work: () async throws -> Void) async throws -> Duration {
    let start = ContinuousClock.now
    try await work()
    return start.duration(to: .now)
}
