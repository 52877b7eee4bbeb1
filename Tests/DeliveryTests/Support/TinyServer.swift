import NIOCore
import NIOPosix
import NIOSSL

/// A server on this machine that says what a test has it say.
enum TinyServer {
    /// Listens on a free port while the work goes on; each connection is served by the script, one task each.
    static func with<Answer: Sendable>(
        tls: NIOSSLContext? = nil,
        _ script: @escaping @Sendable (inout Talk) async throws -> Void,
        _ work: @Sendable (Int) async throws -> Answer
    ) async throws -> Answer {
        let server = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .bind(host: "127.0.0.1", port: 0) { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let tls {
                        try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls))
                    }
                    return try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        let port = server.channel.localAddress?.port ?? 0
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await server.executeThenClose { connections in
                    await withTaskGroup(of: Void.self) { talks in
                        do {
                            for try await connection in connections {
                                talks.addTask { await serve(connection, script) }
                            }
                        } catch {
                            // The server was closed, which is how each test ends.
                        }
                    }
                }
            }
            defer { group.cancelAll() }
            return try await work(port)
        }
    }

    private static func serve(
        _ connection: NIOAsyncChannel<ByteBuffer, ByteBuffer>,
        _ script: @Sendable (inout Talk) async throws -> Void
    ) async {
        do {
            try await connection.executeThenClose { inbound, outbound in
                var talk = Talk(inbound: inbound.makeAsyncIterator(), outbound: outbound)
                try await script(&talk)
            }
        } catch {
            // The other side went away; what the test asserts is on that side.
        }
    }
}

/// One connection, as the server sees it.
struct Talk {
    fileprivate var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    fileprivate let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private var unread = ""

    fileprivate init(
        inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator,
        outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) {
        self.inbound = inbound
        self.outbound = outbound
    }

    func say(_ text: String) async throws {
        try await outbound.write(ByteBuffer(string: text))
    }

    /// Everything up to and with a text; nil where the connection closed before it came.
    mutating func hear(until text: String) async throws -> String? {
        while true {
            if let end = unread.firstRange(of: text)?.upperBound {
                defer { unread = String(unread[end...]) }
                return String(unread[..<end])
            }
            guard let buffer = try await inbound.next() else { return nil }
            unread += String(buffer: buffer)
        }
    }

    /// So many bytes; fewer where the connection closed before they came.
    mutating func hear(bytes count: Int) async throws -> String {
        while unread.utf8.count < count, let buffer = try await inbound.next() { unread += String(buffer: buffer) }
        defer { unread = "" }
        return unread
    }

    /// Waits until the other side goes away.
    mutating func hearOut() async throws {
        while try await inbound.next() != nil {}
    }
}
