import Synchronization
package import Vocabulary

/// What Heed did by itself since the service started, in memory: nobody has to keep that nothing was due.
package final class AutomaticRuns: Sendable {
    package let since: Instant
    private let kept = Mutex<[AutomaticThing: AutomaticRun]>([:])

    package init(since moment: Instant) {
        since = moment
    }

    package subscript(_ thing: AutomaticThing) -> AutomaticRun {
        kept.withLock { $0[thing] ?? AutomaticRun() }
    }

    /// That it was done to its end, and how much there was to do.
    package func note(_ thing: AutomaticThing, did count: Int, at moment: Instant) {
        kept.withLock { kept in
            var run = kept[thing] ?? AutomaticRun()
            (run.last, run.failure) = (moment, nil)
            if count > 0 { (run.lastDid, run.count) = (moment, run.count + count) }
            kept[thing] = run
        }
    }

    /// That it failed; of the error only its kind is kept.
    package func note(_ thing: AutomaticThing, failed kind: String, at moment: Instant) {
        kept.withLock { kept in
            var run = kept[thing] ?? AutomaticRun()
            (run.last, run.failure) = (moment, kind)
            kept[thing] = run
        }
    }
}

/// How something that Heed does by itself went since the service started.
package struct AutomaticRun: Hashable, Sendable {
    /// When it was last tried; nil where it was not yet.
    package var last: Instant?
    /// When there was last something to do.
    package var lastDid: Instant?
    /// How much it did.
    package var count: Int
    /// The kind of error with which it last ended; nil where it ended well.
    package var failure: String?

    package init(last: Instant? = nil, lastDid: Instant? = nil, count: Int = 0, failure: String? = nil) {
        self.last = last
        self.lastDid = lastDid
        self.count = count
        self.failure = failure
    }
}
