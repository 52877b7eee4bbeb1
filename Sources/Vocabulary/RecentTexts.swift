import Synchronization

/// What was made lately of texts that do not change, by the text: a page that shows many of them makes each once.
///
/// It holds two generations: when the young one is full it becomes the old one, and the old one is let go.
package final class RecentTexts<Made: Sendable>: Sendable {
    private struct Generations {
        var young: [String: Made] = [:]
        var old: [String: Made] = [:]
    }

    private let generations = Mutex(Generations())
    private let most: Int

    package init(most: Int = 256) {
        self.most = most
    }

    package func made<Failure>(
        of text: String,
        _ make: () throws(Failure) -> Made
    ) throws(Failure) -> Made {
        if let known = generations.withLock({ $0.young[text] ?? $0.old[text] }) { return known }
        let made = try make()
        generations.withLock { generations in
            if generations.young.count >= most {
                generations.old = generations.young
                generations.young = [:]
            }
            generations.young[text] = made
        }
        return made
    }
}
