import NIOCore

/// A point in time at which something happens to a connection unless it is called off; used on its event loop alone.
final class Deadline {
    private let delay: TimeAmount
    private var scheduled: Scheduled<Void>?

    init(after delay: Duration) {
        self.delay = TimeAmount(delay)
    }

    var isRunning: Bool { scheduled != nil }

    /// Starts it; one that is running already keeps its time.
    func start(_ context: ChannelHandlerContext, _ action: @escaping (ChannelHandlerContext) -> Void) {
        guard scheduled == nil, context.channel.isActive else { return }
        scheduled = context.eventLoop.assumeIsolated().scheduleTask(in: delay) { [weak self] in
            self?.scheduled = nil
            action(context)
        }
    }

    func callOff() {
        scheduled?.cancel()
        scheduled = nil
    }
}
