import HummingbirdCore
import Synchronization

/// Counts the connections that are open, and takes up no more than there may be.
package final class OpenConnections: AvailableConnectionsDelegate {
    private let most: Int
    private let open = Atomic<Int>(0)

    package init(most: Int) {
        self.most = most
    }

    package var count: Int { open.load(ordering: .relaxed) }

    package func connectionOpened() {
        open.add(1, ordering: .relaxed)
    }

    package func connectionClosed() {
        open.subtract(1, ordering: .relaxed)
    }

    package func isAcceptingNewConnections() -> Bool {
        count < most
    }
}
