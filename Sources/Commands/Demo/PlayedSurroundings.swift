import Identity
import Synchronization
import Vocabulary

/// A world whose clock stands where it is put, and whose ids are the same each time it is played.
final class PlayedSurroundings: Surroundings {
    private struct State {
        var now: Instant
        var ids = TimeOrderedIDs()
        var numbers = RepeatableNumbers()
    }

    private let state: Mutex<State>

    init(at moment: Instant) {
        state = Mutex(State(now: moment))
    }

    var now: Instant { state.withLock(\.now) }

    func move(to moment: Instant) {
        state.withLock { $0.now = moment }
    }

    func newID() -> RecordID {
        state.withLock { state in
            state.ids.next(at: UInt64(max(0, state.now.seconds)) * 1_000, using: &state.numbers)
        }
    }
}

/// The same numbers each time: a linear step whose bits are mixed, good enough where nothing is to be kept secret.
private struct RepeatableNumbers: RandomNumberGenerator {
    private var step: UInt64 = 1_829

    mutating func next() -> UInt64 {
        step &+= 0x9E37_79B9_7F4A_7C15
        let folded = (step ^ (step >> 32)) &* 0xD6E8_FEB8_6659_FD93
        let mixed = (folded ^ (folded >> 32)) &* 0xD6E8_FEB8_6659_FD93
        return mixed ^ (mixed >> 32)
    }
}
