import Identity
import Synchronization
import Vocabulary

/// A world whose clock stands still, and whose ids are the same each time it is played.
final class PlayedSurroundings: Surroundings {
    private struct State {
        var ids = TimeOrderedIDs()
        var numbers: RepeatableNumbers
    }

    let now: Instant
    private let state: Mutex<State>

    /// Worlds of different numbers give different ids.
    init(at moment: Instant, number: Int) {
        now = moment
        state = Mutex(State(numbers: RepeatableNumbers(number)))
    }

    func newID() -> RecordID {
        state.withLock { state in
            state.ids.next(at: UInt64(max(0, now.seconds)) * 1_000, using: &state.numbers)
        }
    }
}

/// The same numbers each time: a linear step whose bits are mixed, good enough where nothing is to be kept secret.
private struct RepeatableNumbers: RandomNumberGenerator {
    private var step: UInt64

    init(_ number: Int) {
        step = (UInt64(bitPattern: Int64(number)) &+ 1_829) &* 0xD134_2543_DE82_EF95
    }

    mutating func next() -> UInt64 {
        step &+= 0x9E37_79B9_7F4A_7C15
        let folded = (step ^ (step >> 32)) &* 0xD6E8_FEB8_6659_FD93
        let mixed = (folded ^ (folded >> 32)) &* 0xD6E8_FEB8_6659_FD93
        return mixed ^ (mixed >> 32)
    }
}
