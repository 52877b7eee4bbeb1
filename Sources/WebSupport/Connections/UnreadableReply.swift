import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// Gives the reply to what is no HTTP the form of every other problem; the framework's own is empty.
final class UnreadableReply: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private var isUnreadable = false

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if error is HTTPParserError { isUnreadable = true }
        context.fireErrorCaught(error)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard isUnreadable, case .head(let head) = unwrapOutboundIn(data), head.isEmptyBadRequest else {
            context.write(data, promise: promise)
            return
        }
        isUnreadable = false
        let (reply, body) = Self.reply
        context.write(wrapOutboundOut(.head(reply)), promise: promise)
        context.write(wrapOutboundOut(.body(body)), promise: nil)
    }

    private static var reply: (HTTPResponse, ByteBuffer) {
        var problem = Problem.badHeader(
            "this cannot be read as a request",
            remedy: "check its first line, its headers and how its body is framed"
        )
        problem.closesConnection = true
        var head = problem.response.head
        SecurityHeaders.add(to: &head.headerFields)
        return (head, ByteBuffer(string: problem.text))
    }
}

extension HTTPResponse {
    fileprivate var isEmptyBadRequest: Bool {
        status == .badRequest && headerFields[.contentLength] == "0"
    }
}
