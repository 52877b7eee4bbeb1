import Store
import Synchronization
import Vocabulary

/// Lets everybody write in the order of their numbers, however early they have thought out what to write.
final class DemoTurns: Sendable {
    private struct State {
        var current = 0
        var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
    }

    private let state = Mutex(State())

    /// Returns when it is the turn of a number; every number must pass it on some day.
    func reach(_ number: Int) async {
        await withCheckedContinuation { continuation in
            let isNow = state.withLock { state in
                guard state.current < number else { return true }
                state.waiting[number] = continuation
                return false
            }
            if isNow { continuation.resume() }
        }
    }

    func pass() {
        let next = state.withLock { state in
            state.current += 1
            return state.waiting.removeValue(forKey: state.current)
        }
        next?.resume()
    }
}

/// The store as one event of a script has it: it reads at once, and writes when it is its turn.
struct StoreInTurn: Transactions {
    let store: Store
    let turns: DemoTurns
    let number: Int

    func read<Answer: Sendable>(_ work: @Sendable (StoreSession) throws -> Answer) async throws -> Answer {
        try await store.read(work)
    }

    func write<Answer: Sendable>(_ work: @Sendable (StoreSession) throws -> Answer) async throws -> Answer {
        await turns.reach(number)
        return try await store.write(work)
    }
}
