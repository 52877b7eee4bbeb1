import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Tells of one connection who has the word: the client until its request is whole, and again when the reply is given.
final class WordWatch: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let connections: OpenConnections

    init(_ connections: OpenConnections) {
        self.connections = connections
    }

    func handlerAdded(context: ChannelHandlerContext) {
        connections.waits(for: context.channel)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        connections.waitsNoLonger(for: context.channel)
    }

    func channelInactive(context: ChannelHandlerContext) {
        connections.waitsNoLonger(for: context.channel)
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .end = unwrapInboundIn(data) { connections.waitsNoLonger(for: context.channel) }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        context.write(data, promise: promise)
        guard case .end = unwrapOutboundIn(data), context.channel.isActive else { return }
        connections.waits(for: context.channel)
    }
}
