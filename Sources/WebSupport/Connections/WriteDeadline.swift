import NIOCore
import NIOHTTPTypes

/// Closes a connection that takes nothing of its reply for too long.
final class WriteDeadline: ChannelInboundHandler, RemovableChannelHandler {
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

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable {
            deadline.callOff()
        } else {
            deadline.start(context) { $0.close(promise: nil) }
        }
        context.fireChannelWritabilityChanged()
    }
}
