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
    ///
    /// What failed before stands until something is done again, or until nothing is found at a time when it would be.
    package func note(_ thing: AutomaticThing, did count: Int, at moment: Instant) {
        kept.withLock { kept in
            var run = kept[thing] ?? AutomaticRun()
            run.last = moment
            if count > 0 { (run.lastDid, run.count) = (moment, run.count + count) }
            if count > 0 || run.failure.map({ $0.hiddenUntil <= moment }) ?? false { run.failure = nil }
            kept[thing] = run
        }
    }

    /// That it failed; of the error only its kind is kept.
    ///
    /// Where several do the same, what one of them had taken is hidden from all for so many seconds: that they find nothing
    /// meanwhile does not mean that it goes well.
    package func note(
        _ thing: AutomaticThing,
        failed kind: String,
        hiddenForSeconds seconds: Int = 0,
        at moment: Instant
    ) {
        kept.withLock { kept in
            var run = kept[thing] ?? AutomaticRun()
            let hiddenUntil = Instant(seconds: moment.seconds + seconds)
            (run.last, run.failure) = (moment, AutomaticRun.Failure(kind: kind, hiddenUntil: hiddenUntil))
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
    /// What failed and was not made good since; nil where nothing was.
    package fileprivate(set) var failure: Failure?

    package init(last: Instant? = nil, lastDid: Instant? = nil, count: Int = 0) {
        self.last = last
        self.lastDid = lastDid
        self.count = count
    }

    package struct Failure: Hashable, Sendable {
        /// The kind of error.
        package let kind: String
        /// From when it is found again, where there is still something to do.
        fileprivate let hiddenUntil: Instant
    }
}
