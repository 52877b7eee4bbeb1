import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1
import Testing

@testable import WebSupport

/// A connection whose time passes only when a test says so.
final class StillConnection {
    private let channel = EmbeddedChannel()
    private let end = PipelineEnd()

    init(_ handler: any ChannelHandler) throws {
        let pipeline = channel.pipeline.syncOperations
        try pipeline.addHandler(HalfClosing())
        try pipeline.configureHTTPServerPipeline(withPipeliningAssistance: false, withErrorHandling: false)
        try pipeline.addHandlers([HTTP1ToHTTPServerCodec(secure: false), handler, end])
        channel.connect(to: try SocketAddress(ipAddress: "127.0.0.1", port: 1), promise: nil)
    }

    var isOpen: Bool { channel.isActive }
    /// How many requests were passed on.
    var requests: Int { end.requests }
    var hasBodyTooSlow: Bool { end.caught.contains { $0 is BodyTooSlow } }

    func hear(_ text: String) throws {
        try channel.writeInbound(ByteBuffer(string: text))
    }

    func reply(closing: Bool = false) throws {
        var headers: HTTPFields = [.contentLength: "0"]
        if closing { headers[.connection] = "close" }
        try channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .ok, headerFields: headers)))
        try channel.writeOutbound(HTTPResponsePart.end(nil))
    }

    /// The client is gone.
    func leave() throws {
        try channel.close().wait()
    }

    func wait(_ time: Duration) {
        channel.embeddedEventLoop.advanceTime(by: TimeAmount(time))
    }
}

/// The channel of these tests knows no end of one direction alone, and would close at once.
private final class HalfClosing: ChannelOutboundHandler {
    typealias OutboundIn = ByteBuffer

    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        if mode == .all { context.close(mode: mode, promise: promise) } else { promise?.succeed() }
    }
}

private final class PipelineEnd: ChannelInboundHandler {
    typealias InboundIn = HTTPRequestPart

    private(set) var caught: [any Error] = []
    private(set) var requests = 0

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .head = unwrapInboundIn(data) { requests += 1 }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        caught.append(error)
    }
}
