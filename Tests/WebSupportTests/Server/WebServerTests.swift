import Foundation
import Hummingbird
import NIOCore
import ServiceLifecycle
import Notation
import Testing
import UnixSignals
import WebSupport

@Suite(.timeLimit(.minutes(1)), .serialized)
struct WebServerTests {
    private static let slowRequest =
        "GET /api/v1/things HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer heed_right\r\n\r\n"

    @Test func `It says where it listens`() async throws {
        let example = Example()
        let port = try await example.live { $0 }
        #expect(port > 0)
        let listening = example.lines.all.filter { $0.contains(#""message":"listening""#) }
        #expect(listening.count == 1)
        #expect(listening.first?.contains(#""host":"127.0.0.1","port":\#(port)"#) == true)
    }

    @Test func `A port that is taken is told apart from an address that is not here`() async throws {
        try await Example().live { port in
            let second = WebServer(Example().router(), host: "127.0.0.1", port: port, logger: Lines().logger())
            await #expect(throws: WebServerFailure.portTaken(port)) { try await second.run(stoppingAt: []) }
        }
        let foreign = WebServer(Example().router(), host: "192.0.2.1", port: 0, logger: Lines().logger())
        await #expect(throws: WebServerFailure.foreignAddress("192.0.2.1")) { try await foreign.run(stoppingAt: []) }
    }

    @Test func `Told to stop, it lets a request under way end, and takes up no other`() async throws {
        let slow = Example(list: { _, _ in
            kill(getpid(), SIGUSR1)
            try await Task.sleep(for: .milliseconds(300))
            return .json(.map([("done", .bool(true))]))
        })
        let reply = try await untilStopped(slow, .standard) { port in
            try await Conversation.with(port: port) { client in
                try await client.say(Self.slowRequest)
                return try await client.hearOut()
            }
        }
        #expect(reply.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(reply.hasSuffix(#"{"done":true}"#))
        #expect(slow.lines.all.last?.contains(#""message":"stopped""#) == true)
    }

    @Test func `What does not end in time is cut off`() async throws {
        let endless = Example(list: { _, _ in
            kill(getpid(), SIGUSR1)
            try await Task.sleep(for: .seconds(50))
            return .json(.null)
        })
        let time = try await elapsed {
            let reply = try await untilStopped(endless, .with { $0.drain = .milliseconds(300) }) { port in
                try await Conversation.with(port: port) { client in
                    try await client.say(Self.slowRequest)
                    return try await client.hearOut()
                }
            }
            #expect(!reply.hasPrefix("HTTP/1.1 200"))
        }
        #expect(time < .seconds(10))
    }

    @Test func `A client that takes nothing of its reply does not hold it up`() async throws {
        let large = Example(list: { _, _ in
            kill(getpid(), SIGUSR1)
            return Response(status: .ok, body: ResponseBody(byteBuffer: ByteBuffer(repeating: 0x20, count: 64 << 20)))
        })
        let reply = try await untilStopped(large, .with { $0.drain = .milliseconds(300) }) { port in
            try await Conversation.with(port: port) { client in
                try await client.say(Self.slowRequest)
                try await Task.sleep(for: .milliseconds(900))
                return try await client.hearOut()
            }
        }
        #expect(reply.utf8.count < 64 << 20)
    }

    @Test func `Connections that rest do not hold it up`() async throws {
        let idle = Example()
        let time = try await elapsed {
            _ = try await untilStopped(idle, .standard) { port in
                try await Conversation.with(port: port) { client in
                    try await client.say("GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n")
                    _ = try await client.hear(until: "}")
                    kill(getpid(), SIGUSR1)
                    return try await client.hearOut()
                }
            }
        }
        #expect(time < .seconds(5))
    }

    /// Runs a server that stops at a signal, and a client beside it; answers what the client heard once both ended.
    private func untilStopped(
        _ example: Example,
        _ limits: ConnectionLimits,
        _ client: @escaping @Sendable (Int) async throws -> String
    ) async throws -> String {
        let server = WebServer(
            example.router(),
            host: "127.0.0.1",
            port: 0,
            within: limits,
            logger: example.lines.logger()
        )
        let (ports, found) = AsyncStream.makeStream(of: Int.self)
        async let run: Void = server.run(stoppingAt: [.sigusr1]) { found.yield($0) }
        var iterator = ports.makeAsyncIterator()
        let heard = try await client(try #require(await iterator.next()))
        try await run
        return heard
    }
}
