package import Vocabulary

/// The account of who did what.
package protocol JournalReading: Keeping {
    /// Newest first.
    func journal(_ question: JournalQuestion, _ page: PageRequest) throws -> Page<JournalLine>
}

/// Which entries are asked for.
package struct JournalQuestion: Hashable, Sendable {
    package var subject: RecordID?
    package var actor: AccountID?
    /// What people of one agency did.
    package var agency: AgencyID?
    /// Nothing that is older.
    package var since: Instant?

    package init(
        subject: RecordID? = nil,
        actor: AccountID? = nil,
        agency: AgencyID? = nil,
        since: Instant? = nil
    ) {
        self.subject = subject
        self.actor = actor
        self.agency = agency
        self.since = since
    }
}
