import Synchronization
package import Vocabulary

/// A world that stands still: the clock shows what it is set to, and ids come in order.
package final class FixedSurroundings: Surroundings {
    private let world: Mutex<(now: Instant, ids: Int, meanwhile: (@Sendable () -> Void)?)>

    package init(at moment: Instant = .noon) {
        world = Mutex((moment, 0, nil))
    }

    package var now: Instant {
        let (now, meanwhile) = world.withLock { world in
            defer { world.meanwhile = nil }
            return (world.now, world.meanwhile)
        }
        meanwhile?()
        return now
    }

    /// Does something once, when an action asks what time it is: after it has read, before it writes.
    package func meanwhile(_ work: @escaping @Sendable () -> Void) {
        world.withLock { $0.meanwhile = work }
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
