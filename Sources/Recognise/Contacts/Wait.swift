package import Vocabulary

/// How long a contact may wait for somebody to attend: the clock of a call or report.
package struct Wait: Hashable, Codable, Sendable {
    /// The rule of the policy that gave the time.
    package let rule: RuleID
    /// When the contact was recorded, or last judged.
    package let begun: Instant
    package let due: Instant
    /// The grade for which the time was given; nil where nobody had graded it.
    package let grade: Grade?
    /// The version of the contact on which it was begun; what changed later was not thought of.
    package let contactVersion: Int
    /// Whose task it is to see to it that it is assessed again.
    package let asks: AccountRole
    package var ended: End?

    package init(
        rule: RuleID,
        begun: Instant,
        due: Instant,
        grade: Grade?,
        contactVersion: Int,
        asks: AccountRole
    ) {
        self.rule = rule
        self.begun = begun
        self.due = due
        self.grade = grade
        self.contactVersion = contactVersion
        self.asks = asks
    }

    /// How the waiting ended.
    package struct End: Hashable, Codable, Sendable {
        package let how: How
        /// Needed where it is closed without anybody attending.
        package let reason: String?
        package let by: AccountID
        package let at: Instant

        package init(_ how: How, because reason: String?, by: AccountID, at: Instant) {
            self.how = how
            self.reason = reason
            self.by = by
            self.at = at
        }
    }

    package enum How: String, CaseIterable, Codable, Sendable {
        case attended, closed
    }
}

extension ContactRecord {
    /// The clock that runs; nil where nobody is waited for, or no longer.
    package var runningWait: Wait? {
        wait.flatMap { $0.ended == nil ? $0 : nil }
    }
}
