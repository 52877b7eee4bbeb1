import Synchronization
import Vocabulary

/// A moment that stands still, and ids that count up.
final class FixedWorld: Surroundings {
    let now = Instant(seconds: 1_795_000_000)
    private let last = Atomic<Int>(0)

    func newID() -> RecordID {
        let number = String(last.add(1, ordering: .relaxed).newValue)
        return RecordID("019a0000-0000-7000-8000-" + String(repeating: "0", count: 12 - number.count) + number)
    }
}
