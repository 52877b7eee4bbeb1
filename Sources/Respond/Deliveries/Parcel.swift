package import Vocabulary

/// One event on its way to one delivery point; its id is the same at every attempt, so that a repeat is recognised.
package struct Parcel: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        case waiting, delivered
        /// Given up; it waits for its owner.
        case dead
    }

    package let id: RecordID
    /// The place of the event in the outbox.
    package let number: Int
    package let point: RecordID
    package let referral: RecordID
    package let event: Event.Name
    /// When the event happened.
    package let at: Instant
    package var state: State
    /// How many attempts have failed since it was last begun.
    package var failures: Int
    /// When it is tried next; nil once it is at an end.
    package var nextAt: Instant?
    /// What came of the last attempt, in words that name nobody.
    package var said: String?
    package var endedAt: Instant?

    package init(
        id: RecordID,
        of event: WaitingEvent,
        to point: RecordID,
        state: State = .waiting,
        failures: Int = 0,
        nextAt: Instant?,
        said: String? = nil,
        endedAt: Instant? = nil
    ) {
        self.id = id
        number = event.number
        self.point = point
        referral = event.subject
        self.event = event.name
        at = event.at
        self.state = state
        self.failures = failures
        self.nextAt = nextAt
        self.said = said
        self.endedAt = endedAt
    }
}

/// An event as it stands in the outbox.
package struct WaitingEvent: Hashable, Sendable {
    package let number: Int
    package let name: Event.Name
    package let subject: RecordID
    package let at: Instant

    package init(number: Int, _ name: Event.Name, of subject: RecordID, at moment: Instant) {
        self.number = number
        self.name = name
        self.subject = subject
        at = moment
    }
}

/// What came of an attempt.
package enum Attempt: Hashable, Sendable {
    /// The other side has it: this is the receipt.
    case delivered(String)
    case again(at: Instant, String)
    case dead(String)
    /// It was broken off before anything came of it, and counts for nothing.
    case broken
}

extension Parcel {
    /// The same after an attempt.
    func after(_ attempt: Attempt, at moment: Instant) -> Parcel {
        var next = self
        switch attempt {
        case .delivered(let words):
            (next.state, next.nextAt, next.said, next.endedAt) = (.delivered, nil, words, moment)
        case .again(let later, let words):
            (next.failures, next.nextAt, next.said) = (failures + 1, later, words)
        case .dead(let words):
            (next.state, next.failures, next.nextAt) = (.dead, failures + 1, nil)
            (next.said, next.endedAt) = (words, moment)
        case .broken:
            next.nextAt = moment
        }
        return next
    }

    /// The same begun anew, after whatever held it up was mended.
    func begunAnew(at moment: Instant) -> Parcel {
        var next = self
        (next.state, next.failures, next.nextAt, next.endedAt) = (.waiting, 0, moment, nil)
        return next
    }
}
