package import Vocabulary

/// A statement as it is kept; it is never changed and never deleted.
package struct KeptStatement: Hashable, Sendable {
    package let id: RecordID
    package let agency: AgencyID
    package let stored: Instant
    /// Under whose account it was sent.
    package let by: AccountID
    /// When it was, or else when it came.
    package let at: Instant
    package let content: String
    package let canonical: String
    package let voids: RecordID?
    /// The completion that followed from it.
    package let completion: RecordID?

    package init(
        _ statement: LearningStatement,
        id: RecordID,
        stored: Instant,
        by actor: Actor,
        completion: RecordID?
    ) {
        self.id = id
        agency = actor.agency
        self.stored = stored
        by = actor.account
        at = statement.at ?? stored
        content = statement.content
        canonical = statement.canonical
        voids = statement.voids
        self.completion = completion
    }

    package init(
        id: RecordID,
        agency: AgencyID,
        stored: Instant,
        by account: AccountID,
        at moment: Instant,
        content: String,
        canonical: String,
        voids: RecordID?,
        completion: RecordID?
    ) {
        self.id = id
        self.agency = agency
        self.stored = stored
        by = account
        at = moment
        self.content = content
        self.canonical = canonical
        self.voids = voids
        self.completion = completion
    }
}

/// What is given of a statement: one that came, or a completion that was kept here and is told as one.
package enum GivenStatement: Hashable, Sendable {
    case received(KeptStatement)
    case ours(KeptCompletion)

    package var id: RecordID {
        switch self {
        case .received(let kept): kept.id
        case .ours(let kept): kept.id
        }
    }

    package var stored: Instant {
        switch self {
        case .received(let kept): kept.stored
        case .ours(let kept): kept.at
        }
    }
}

/// Which statements are asked for, by when they were stored.
package struct StatementQuestion: Hashable, Sendable {
    /// Only what came after it.
    package let since: Instant?
    /// Only what had come by then.
    package let until: Instant?
    /// The oldest first; else the newest.
    package let isAscending: Bool

    package init(since: Instant? = nil, until: Instant? = nil, isAscending: Bool = false) {
        self.since = since
        self.until = until
        self.isAscending = isAscending
    }
}
