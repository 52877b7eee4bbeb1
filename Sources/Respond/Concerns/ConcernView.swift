import Recognise
package import Vocabulary

/// A concern as those see it who raised it: what they said, and what became of it, never the contact.
package struct ConcernView: Sendable {
    package let record: ConcernRecord
    package let standing: Standing
    /// What was decided, with the reason and the words that the hub tells; nil until it is.
    package let outcome: HubDecision?
    /// When it was decided, or closed.
    package let endedAt: Instant?
    /// Whether those who raised it have still to read the outcome.
    package let isNew: Bool

    package enum Standing: String, CaseIterable, Sendable {
        case received
        case lookedAt = "being-looked-at"
        case decided
        /// Looked at and closed by an agency that has no hub.
        case closed
    }

    /// An agency that must not be told of somebody any more sees what it said itself, and that it was received.
    init(
        _ record: ConcernRecord,
        _ contact: ContactRecord,
        _ notification: NotificationRecord?,
        closed: Closing?,
        isBarred: Bool
    ) {
        self.record = record
        let decision = notification.flatMap { $0.status.isOpen || isBarred ? nil : $0.decision }
        outcome = decision
        isNew = decision != nil && notification?.status == .decided
        if isBarred {
            (standing, endedAt) = (.received, nil)
        } else if decision != nil {
            (standing, endedAt) = (.decided, notification?.moves.last { $0.move.rule.to == .decided }?.at)
        } else if let notification {
            (standing, endedAt) = (notification.status == .waiting ? .received : .lookedAt, nil)
        } else if let closed {
            (standing, endedAt) = (.closed, closed.at)
        } else {
            (standing, endedAt) = (contact.judgement == nil ? .received : .lookedAt, nil)
        }
    }
}

extension Change {
    /// Accounts for everybody in concerns once; of whom an outcome is told that was not read before, that is told.
    mutating func account(forThoseIn views: [ConcernView], toldTo agency: AgencyID, under rule: String) {
        let told = Set(views.filter(\.isNew).flatMap(\.record.about))
        for person in views.flatMap(\.record.about).removingRepeats() {
            let subject = JournalSubject.record(.person, person)
            if told.contains(person) {
                disclose(subject, to: agency, under: rule)
            } else {
                consult(subject, under: rule)
            }
        }
    }
}
