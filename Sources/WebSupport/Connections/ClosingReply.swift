import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Closes a connection after a reply that says so, or to a request that asked for it; the client has a while to read it.
///
/// What still comes in is dropped: closing at once would take the reply away from a client that is still sending.
final class ClosingReply: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let linger: Deadline
    /// Of each request that is not answered yet, whether it is the last.
    private var isLast: [Bool] = []
    private var isClosing = false
    /// Whether nothing more is listened to; what follows the last reply is not carried out.
    private var isDeaf = false

    init(linger: Duration) {
        self.linger = Deadline(after: linger)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        linger.callOff()
    }

    func channelInactive(context: ChannelHandlerContext) {
        linger.callOff()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if isDeaf { return }
        if case .head(let head) = unwrapInboundIn(data) { isLast.append(head.headerFields.saysClose) }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(var head) where head.status.kind != .informational:
            let asked = isLast.isEmpty ? false : isLast.removeFirst()
            isClosing = asked || head.headerFields.saysClose
            if isClosing { head.headerFields[.connection] = "close" }
            context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .end where isClosing:
            context.writeAndFlush(data, promise: promise)
            isDeaf = true
            context.close(mode: .output, promise: nil)
            linger.start(context) { $0.close(promise: nil) }
        default: context.write(data, promise: promise)
        }
    }
}

extension HTTPFields {
    fileprivate var saysClose: Bool {
        self[values: .connection].contains { value in
            value.split(separator: ",").contains { $0.trimmed.lowercased() == "close" }
        }
    }
}
