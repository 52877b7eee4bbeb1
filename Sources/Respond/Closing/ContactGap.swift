package import Recognise
package import Vocabulary

/// That nobody holds what a contact was about; such a contact stays on its owner's board.
package struct ContactGap: Hashable, Sendable {
    package enum Cause: String, CaseIterable, Codable, Sendable {
        /// No agency has accepted a referral, and nobody was named.
        case nobodyYet = "nobody-yet"
        /// An agency turned a referral down, or let it lie.
        case cameBack = "came-back"
    }

    package let cause: Cause
    package let since: Instant

    package init(_ cause: Cause, since: Instant) {
        self.cause = cause
        self.since = since
    }

    /// Nil where somebody holds it, or it was closed.
    package init?(_ contact: ContactRecord, _ hold: ContactHold, _ closure: ClosureRecord?) {
        guard closure?.closing(of: contact) == nil else { return nil }
        if let first = hold.cameBack.compactMap({ $0.moves.last?.at }).min() {
            self.init(.cameBack, since: first)
        } else if !hold.isHeld {
            self.init(.nobodyYet, since: contact.recordedAt)
        } else {
            return nil
        }
    }
}

/// A contact that nobody holds, as a list shows it; it names nobody.
package struct GapLine: Hashable, Sendable {
    package let contact: RecordID
    package let summary: ContactSummary
    package let gap: ContactGap
    /// By when somebody should hold it; nil where the calendar does not reach so far.
    package private(set) var due: Instant?

    package init(_ contact: RecordID, _ summary: ContactSummary, _ gap: ContactGap) {
        self.contact = contact
        self.summary = summary
        self.gap = gap
    }

    package func due(under policy: RespondPolicy) -> GapLine {
        var line = self
        line.due = policy.holdTimes.due(summary.grade, from: gap.since, policy.calendar)
        return line
    }
}
