import NIOCore
import NIOHTTPTypes

/// Closes a connection that outlives the time the server gives itself to stop.
final class DrainDeadline: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart

    private let deadline: Deadline

    init(_ limit: Duration) {
        deadline = Deadline(after: limit)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        deadline.callOff()
    }

    func channelInactive(context: ChannelHandlerContext) {
        deadline.callOff()
        context.fireChannelInactive()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is ChannelShouldQuiesceEvent { deadline.start(context) { $0.close(promise: nil) } }
        context.fireUserInboundEventTriggered(event)
    }
}
