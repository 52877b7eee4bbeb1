import HummingbirdCore
import NIOCore

extension ConnectionLimits {
    /// How each connection is set up.
    func channel(of connections: OpenConnections) -> HTTP1Channel.Configuration {
        HTTP1Channel.Configuration(
            additionalChannelHandlers: [
                WordWatch(connections), HeadDeadline(head), BodyDeadline(body), WriteDeadline(write),
                ClosingReply(linger: linger), UnreadableReply(),
            ],
            idleTimeout: TimeAmount(idle),
            httpDecoderConfiguration: HTTP1Channel.Configuration.DecoderConfiguration(
                maxHeaderFieldSize: 8 << 10,
                maxHeaderListSize: 32 << 10,
                maxHeaderFieldCount: 100
            )
        )
    }
}
