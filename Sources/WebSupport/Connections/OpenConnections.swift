import HummingbirdCore
import NIOCore
import Synchronization

/// The connections that are open, and no more than there may be.
///
/// Before no more are taken up, each new one ends the one that has let the server wait longest: whoever keeps many open
/// and says little on them shuts nobody out.
package final class OpenConnections: AvailableConnectionsDelegate {
    private let most: Int
    /// How many there may be without any of them having to end.
    private let ample: Int
    private let open = Atomic<Int>(0)
    private let waiting = Mutex(Waiting())

    /// Those whose client has the word, in the order in which they came to have it.
    private struct Waiting {
        var turn = 0
        var channels: [ObjectIdentifier: (turn: Int, channel: any Channel)] = [:]
    }

    package init(_ limits: ConnectionLimits) {
        most = limits.connections
        ample = limits.connections - limits.connections / 10
    }

    package var count: Int { open.load(ordering: .relaxed) }

    package func connectionOpened() {
        open.add(1, ordering: .relaxed)
        if count > ample { longest()?.close(promise: nil) }
    }

    package func connectionClosed() {
        open.subtract(1, ordering: .relaxed)
    }

    package func isAcceptingNewConnections() -> Bool {
        count < most
    }

    /// The server waits for the client: for a request, the rest of one, or that a reply is taken.
    func waits(for channel: any Channel) {
        waiting.withLock { waiting in
            waiting.turn += 1
            waiting.channels[ObjectIdentifier(channel)] = (waiting.turn, channel)
        }
    }

    /// The client waits for the server, or is gone.
    func waitsNoLonger(for channel: any Channel) {
        _ = waiting.withLock { $0.channels.removeValue(forKey: ObjectIdentifier(channel)) }
    }

    /// Whoever has let the server wait longest; nobody is told so twice.
    private func longest() -> (any Channel)? {
        waiting.withLock { waiting in
            guard let found = waiting.channels.min(by: { $0.value.turn < $1.value.turn }) else { return nil }
            waiting.channels.removeValue(forKey: found.key)
            return found.value.channel
        }
    }
}
