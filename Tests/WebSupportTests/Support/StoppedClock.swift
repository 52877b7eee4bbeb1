import Synchronization

/// A clock that goes on only when a test says so.
final class StoppedClock: Sendable {
    private let time = Mutex(Duration.zero)

    var now: Duration { time.withLock { $0 } }

    func pass(_ duration: Duration) {
        time.withLock { $0 += duration }
    }
}
