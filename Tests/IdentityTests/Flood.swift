import Foundation
import Synchronization

@testable import Identity

/// More work at one moment than may run, each piece held back until all that may run is running.
struct Flood {
    struct Seen: Equatable {
        var running: Int
        var waiting: Int
        /// The most that were ever at work together.
        var most: Int
    }

    private struct Together {
        var now = 0
        var most = 0
    }

    private let count: Int
    private let atOnce: Int
    private let hashing: PasswordHashing

    init(of count: Int, atOnce: Int, mayWait: Int) {
        self.count = count
        self.atOnce = atOnce
        hashing = PasswordHashing(atOnce: atOnce, mayWait: mayWait)
    }

    func run() throws -> Seen {
        let marks = Marks()
        for _ in 0..<count {
            try hashing.begin {
                marks.enter()
                marks.gate.wait()
                marks.leave()
            }
        }
        let counts = hashing.counts
        for _ in 0..<atOnce { marks.entered.wait() }
        for _ in 0..<count { marks.gate.signal() }
        for _ in 0..<count { marks.left.wait() }
        return Seen(running: counts.running, waiting: counts.waiting, most: marks.most)
    }

    private final class Marks: Sendable {
        let entered = DispatchSemaphore(value: 0)
        let gate = DispatchSemaphore(value: 0)
        let left = DispatchSemaphore(value: 0)
        private let together = Mutex(Together())

        var most: Int { together.withLock { $0.most } }

        func enter() {
            together.withLock { together in
                together.now += 1
                together.most = max(together.most, together.now)
            }
            entered.signal()
        }

        func leave() {
            together.withLock { $0.now -= 1 }
            left.signal()
        }
    }
}
