import Synchronization
package import Vocabulary

/// What providers were asked and have not answered, in memory and in a bounded place: each is answered once, to the browser
/// that asked, and soon.
package final class PendingSignIns: Sendable {
    private let most: Int
    private let kept = Mutex<[String: PendingSignIn]>([:])

    /// At most so many are remembered; what was asked first makes room.
    package init(most: Int = 10_000) {
        self.most = most
    }

    package func keep(_ pending: PendingSignIn) {
        kept.withLock { kept in
            kept[pending.question.state] = pending
            guard kept.count > most else { return }
            let oldest = kept.sorted { $0.value.question.asked < $1.value.question.asked }.prefix(max(1, most / 10))
            for (state, _) in oldest { kept[state] = nil }
        }
    }

    /// What was asked, which is asked no more, whoever shows its state.
    ///
    /// - Throws: `ProviderTrouble` where nothing was, another browser did, or it is too long ago.
    package func take(
        _ state: String,
        shownBy browser: [UInt8]?,
        at moment: Instant
    ) throws(ProviderTrouble) -> PendingSignIn {
        guard let found = kept.withLock({ $0.removeValue(forKey: state) }) else {
            throw ProviderTrouble(.stale, "state")
        }
        guard found.browser == browser else { throw ProviderTrouble(.stale, "browser") }
        guard (0..<Self.seconds).contains(moment.seconds - found.question.asked.seconds) else {
            throw ProviderTrouble(.stale, "late")
        }
        return found
    }

    package var count: Int { kept.withLock { $0.count } }

    /// How long a provider has to answer: time for a password, and for a second factor that has to be looked for.
    package static let seconds = 10 * 60
}

/// One sign-in that a provider was asked for.
package struct PendingSignIn: Hashable, Sendable {
    package let question: ProviderQuestion
    /// The digest of what the browser shows that asked.
    package let browser: [UInt8]
    /// The digest of the session that is to be proved again; nil where somebody signs in.
    package let session: [UInt8]?
    /// The path of our own to come back to; nil for one's own work.
    package let returnTo: String?
}
