import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// The body of a request was not whole in time.
struct BodyTooSlow: Error {}

/// Ends a request whose body is not whole in time, whether anybody reads it or not.
///
/// Whoever reads the body gets `BodyTooSlow`, so that a reply can be given; the connection closes after it.
final class BodyDeadline: ChannelInboundHandler, RemovableChannelHandler {
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

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: deadline.start(context) { $0.fireErrorCaught(BodyTooSlow()) }
        case .body: break
        case .end: deadline.callOff()
        }
        context.fireChannelRead(data)
    }
}
