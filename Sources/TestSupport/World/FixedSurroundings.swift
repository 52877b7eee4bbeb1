import Synchronization
package import Vocabulary

/// A world that stands still: the clock shows what it is set to, and ids come in order.
package final class FixedSurroundings: Surroundings {
    private let world: Mutex<(now: Instant, ids: Int)>

    package init(at moment: Instant = .noon) {
        world = Mutex((moment, 0))
    }

    package var now: Instant {
        world.withLock { $0.now }
    }

    package func newID() -> RecordID {
        world.withLock { world in
            world.ids += 1
            return .numbered(world.ids)
        }
    }

    package func set(_ moment: Instant) {
        world.withLock { $0.now = moment }
    }

    package func pass(seconds: Int) {
        world.withLock { $0.now = Instant(seconds: $0.now.seconds + seconds) }
    }
}

extension Instant {
    /// Noon on Friday 20 November 2026, in winter time.
    package static let noon = Instant(seconds: 20_777 * 86_400 + 43_200)
}

extension RecordID {
    /// The id of a place in a row of ids, which sort as they are counted.
    package static func numbered(_ number: Int) -> RecordID {
        let digits = String(number)
        let zeros = String(repeating: "0", count: max(0, 12 - digits.count))
        return RecordID("00000000-0000-7000-8000-" + zeros + digits)
    }
}
