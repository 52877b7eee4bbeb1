/// Who did what, to what, when, acting for which agency, and under which rule.
///
/// The verbs are those of the Data Protection Act 2018, section 62.
package struct JournalEntry: Hashable, Sendable {
    package enum Verb: String, CaseIterable, Sendable {
        case collect, alter, consult, disclose, combine, erase
    }

    package let at: Instant
    package let actor: AccountID
    package let agency: AgencyID
    package let verb: Verb
    package let subject: JournalSubject
    /// The version that was written; nil where nothing was.
    package let version: Int?
    /// The rule of access that allowed it.
    package let rule: String
    /// What else belongs to the account of it, such as what was searched for; kept apart, so that it can be erased.
    package let detail: String?

    package init(
        at: Instant,
        by actor: Actor,
        _ verb: Verb,
        _ subject: JournalSubject,
        version: Int? = nil,
        under rule: String,
        detail: String? = nil
    ) {
        self.at = at
        self.actor = actor.account
        agency = actor.agency
        self.verb = verb
        self.subject = subject
        self.version = version
        self.rule = rule
        self.detail = detail
    }
}

/// What an entry of the journal is about.
package struct JournalSubject: Hashable, Sendable {
    /// The kind of record, or `search`, `journal`, `directory`, `deliveries`, `learning` and a note of `welfare`, which are no records.
    package let kind: String
    package let id: RecordID?

    package static func record(_ kind: RecordKind, _ id: RecordID) -> JournalSubject {
        JournalSubject(kind: kind.rawValue, id: id)
    }

    package static let search = JournalSubject(kind: "search", id: nil)
    package static let journal = JournalSubject(kind: "journal", id: nil)
    package static let directory = JournalSubject(kind: "directory", id: nil)
    package static let deliveries = JournalSubject(kind: "deliveries", id: nil)
    package static let learning = JournalSubject(kind: "learning", id: nil)
    package static let welfare = JournalSubject(kind: "welfare", id: nil)
}

/// An entry as it stands in the chain.
package struct JournalLine: Sendable {
    package let sequence: Int
    package let at: Instant
    package let actor: AccountID
    package let agency: AgencyID
    package let verb: String
    package let subjectKind: String?
    package let subject: RecordID?
    package let version: Int?
    package let rule: String
    package let previous: [UInt8]
    package let commitment: [UInt8]
    package let hash: [UInt8]

    package init(
        sequence: Int,
        at: Instant,
        actor: AccountID,
        agency: AgencyID,
        verb: String,
        subjectKind: String?,
        subject: RecordID?,
        version: Int?,
        rule: String,
        previous: [UInt8],
        commitment: [UInt8],
        hash: [UInt8]
    ) {
        self.sequence = sequence
        self.at = at
        self.actor = actor
        self.agency = agency
        self.verb = verb
        self.subjectKind = subjectKind
        self.subject = subject
        self.version = version
        self.rule = rule
        self.previous = previous
        self.commitment = commitment
        self.hash = hash
    }
}
