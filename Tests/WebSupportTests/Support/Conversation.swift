import NIOCore
import NIOPosix

/// A connection on which a test says exactly what it wants to, byte by byte.
struct Conversation {
    private var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private var unread = ""

    /// Connects, talks and closes.
    static func with<Answer: Sendable>(
        port: Int,
        _ talk: @Sendable (inout Conversation) async throws -> Answer
    ) async throws -> Answer {
        let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .channelOption(.allowRemoteHalfClosure, value: true)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
                        wrappingChannelSynchronously: channel,
                        configuration: NIOAsyncChannel.Configuration(isOutboundHalfClosureEnabled: true)
                    )
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            var conversation = Conversation(inbound: inbound.makeAsyncIterator(), outbound: outbound)
            return try await talk(&conversation)
        }
    }

    private init(
        inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator,
        outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) {
        self.inbound = inbound
        self.outbound = outbound
    }

    func say(_ text: String) async throws {
        try await voice(text)
    }

    /// Says that nothing more will be said.
    func fallSilent() {
        outbound.finish()
    }

    /// What says something, for a task beside the one that listens.
    var voice: @Sendable (String) async throws -> Void {
        { [outbound] in try await outbound.write(ByteBuffer(string: $0)) }
    }

    /// Everything up to and with a text; whatever came where the connection closed before.
    mutating func hear(until text: String) async throws -> String {
        while !unread.contains(text) {
            guard let buffer = try await inbound.next() else { break }
            unread += String(buffer: buffer)
        }
        let end = unread.firstRange(of: text)?.upperBound ?? unread.endIndex
        defer { unread = String(unread[end...]) }
        return String(unread[..<end])
    }

    /// Everything until the server closes the connection; an end that is no clean one is an end too.
    mutating func hearOut() async throws -> String {
        do {
            while let buffer = try await inbound.next() { unread += String(buffer: buffer) }
        } catch is IOError {
            unread += "[reset]"
        }
        return unread
    }
}
