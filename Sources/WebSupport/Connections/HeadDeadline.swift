import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Closes a connection whose request head is not whole in time.
///
/// The time runs from the start of the connection, then from the first byte after a request that was whole and answered.
final class HeadDeadline: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let deadline: Deadline
    private var isInsideRequest = false
    private var hasPartOfHead = false
    private var repliesDue = 0

    init(_ limit: Duration) {
        deadline = Deadline(after: limit)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        do {
            // Here only whole heads are seen; the first byte of one is seen only where the bytes come in.
            let watch = FirstByteWatch { [weak self] in self?.bytesArrived(context) }
            try context.pipeline.syncOperations.addHandler(watch, position: .first)
        } catch {
            context.fireErrorCaught(error)
            context.close(promise: nil)
        }
        startIfWaiting(context, isNew: true)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        deadline.callOff()
    }

    func channelActive(context: ChannelHandlerContext) {
        startIfWaiting(context, isNew: true)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        deadline.callOff()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            deadline.callOff()
            isInsideRequest = true
            hasPartOfHead = false
            repliesDue += 1
        case .body: break
        case .end: isInsideRequest = false
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        context.write(data, promise: promise)
        guard case .end = unwrapOutboundIn(data) else { return }
        repliesDue -= 1
        startIfWaiting(context, isNew: false)
    }

    private func bytesArrived(_ context: ChannelHandlerContext) {
        guard !isInsideRequest else { return }
        hasPartOfHead = true
        startIfWaiting(context, isNew: false)
    }

    /// While a reply is due, the server is the slow one.
    private func startIfWaiting(_ context: ChannelHandlerContext, isNew: Bool) {
        guard isNew || hasPartOfHead, repliesDue <= 0 else { return }
        deadline.start(context) { $0.close(promise: nil) }
    }
}

/// Tells that bytes came in, before they are read as HTTP.
private final class FirstByteWatch: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let tell: () -> Void

    init(_ tell: @escaping () -> Void) {
        self.tell = tell
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        tell()
        context.fireChannelRead(data)
    }
}
