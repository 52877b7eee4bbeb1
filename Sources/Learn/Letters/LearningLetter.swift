package import Access
package import Vocabulary

/// The letter of a week to somebody, and what came of it; what it says is worked out when it goes.
package struct LearningLetter: Hashable, Sendable {
    /// The same at every attempt: what arrives twice is recognised by it.
    package let id: RecordID
    package let account: RecordID
    /// The day of the week from which on it may go.
    package let week: CalendarDay
    /// When it was made.
    package let at: Instant
    package private(set) var state: State
    package private(set) var failures: Int
    /// When it is tried next; nil where it is not.
    package private(set) var nextAt: Instant?
    /// When it came to an end; nil while it waits.
    package private(set) var endedAt: Instant?

    package enum State: String, CaseIterable, Sendable {
        case waiting, sent
        /// There was nothing to say, and none was written.
        case nothing
        /// The mail server does not take the address.
        case refused
        /// It was tried until the schedule ended.
        case givenUp = "given-up"
        /// It was not wanted any more, had nothing to say any more, or came too late.
        case dropped
    }

    /// What came of an attempt.
    package enum Attempt: Hashable, Sendable {
        case sent, refused, givenUp, dropped
        case again(at: Instant)
    }

    package init(
        id: RecordID,
        to account: RecordID,
        of week: CalendarDay,
        at moment: Instant,
        _ state: State = .waiting,
        failures: Int = 0,
        nextAt: Instant?,
        endedAt: Instant?
    ) {
        self.id = id
        self.account = account
        self.week = week
        at = moment
        self.state = state
        self.failures = failures
        self.nextAt = nextAt
        self.endedAt = endedAt
    }

    /// One that waits to go, or that there is nothing to say.
    package init(
        id: RecordID,
        to account: RecordID,
        of week: CalendarDay,
        at moment: Instant,
        saying matter: LetterMatter
    ) {
        let isEmpty = matter.isEmpty
        self.init(
            id: id,
            to: account,
            of: week,
            at: moment,
            isEmpty ? .nothing : .waiting,
            nextAt: isEmpty ? nil : moment,
            endedAt: isEmpty ? moment : nil
        )
    }

    package func after(_ attempt: Attempt, at now: Instant) -> LearningLetter {
        var next = self
        (next.nextAt, next.endedAt) = (nil, now)
        switch attempt {
        case .sent: next.state = .sent
        case .refused: (next.state, next.failures) = (.refused, failures + 1)
        case .givenUp: (next.state, next.failures) = (.givenUp, failures + 1)
        case .dropped: next.state = .dropped
        case .again(let moment): (next.failures, next.nextAt, next.endedAt) = (failures + 1, moment, nil)
        }
        return next
    }
}

/// Where somebody gets the weekly letter, and whether they do.
package struct LetterPlace: Hashable, Sendable {
    /// Nil where the account has none, or is suspended.
    package let address: AccountMail?
    /// Whether they said that they want none.
    package let isStopped: Bool
    /// When the mail server did not take the address; nil where it never did not, or another was given since.
    package let refusedAt: Instant?

    package init(_ address: AccountMail?, isStopped: Bool = false, refusedAt: Instant? = nil) {
        self.address = address
        self.isStopped = isStopped
        self.refusedAt = refusedAt
    }

    /// Where a letter goes now; nil where none does.
    package var open: AccountMail? { isStopped || refusedAt != nil ? nil : address }
}
