import Foundation
import Synchronization
package import Vocabulary

/// The world as it is: the clock of the machine, and ids that nobody can guess.
///
/// The ids that one of these gives are strictly increasing; a process needs only one.
package final class LiveSurroundings: Surroundings {
    private let ids = Mutex(TimeOrderedIDs())

    package init() {}

    package var now: Instant {
        Instant(seconds: Int(Date().timeIntervalSince1970.rounded(.down)))
    }

    package func newID() -> RecordID {
        let now = UInt64(max(0, Date().timeIntervalSince1970 * 1_000))
        var generator = SystemRandomNumberGenerator()
        return ids.withLock { $0.next(at: now, using: &generator) }
    }
}
