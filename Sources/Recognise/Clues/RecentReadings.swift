import ClueSpotting
import Synchronization

/// What was found in the texts that were read last: a contact is read again with every answer, and its words stay.
final class RecentReadings: Sendable {
    private struct Generations {
        var young: [String: [Spot]] = [:]
        var old: [String: [Spot]] = [:]
    }

    private let generations = Mutex(Generations())
    private let most = 128

    func spots(in text: String, by spotter: Spotter) -> [Spot] {
        let known = generations.withLock { $0.young[text] ?? $0.old[text] }
        if let known { return known }
        let found = spotter.spot(in: text)
        generations.withLock { generations in
            if generations.young.count >= most {
                generations.old = generations.young
                generations.young = [:]
            }
            generations.young[text] = found
        }
        return found
    }
}
