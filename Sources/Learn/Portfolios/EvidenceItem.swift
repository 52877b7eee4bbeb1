package import Vocabulary

/// Something that shows how somebody works, in their own words, and the criteria that they hold it against.
package struct EvidenceItem: Hashable, Codable, Sendable {
    package let id: RecordID
    package let kind: EvidenceRule.Kind
    package let words: String
    package let criteria: [CriterionID]
    /// The day of what it tells of.
    package let on: CalendarDay
    /// The work in Heed that it tells of; nil where it stands elsewhere.
    package let work: WorkReference?
    package let at: Instant

    init(_ id: RecordID, _ new: NewEvidence, at moment: Instant) {
        self.id = id
        kind = new.kind
        words = new.words
        criteria = new.criteria
        on = new.on
        work = new.work
        at = moment
    }
}

extension EvidenceItem: CustomStringConvertible, CustomDebugStringConvertible {
    /// What somebody wrote of their work stands in no log because it was printed.
    package var description: String { "evidence, not shown" }
    package var debugDescription: String { description }
}

/// Which record of Heed some work stands in.
///
/// It is never followed for whoever reads a portfolio: they see the record where they may read it themselves, and nobody
/// learns by naming one whether it is there.
package struct WorkReference: Hashable, Codable, Sendable {
    package let kind: WorkKind
    package let id: RecordID

    package init(_ kind: WorkKind, _ id: RecordID) {
        self.kind = kind
        self.id = id
    }
}

/// The kinds of record that are work somebody did.
package enum WorkKind: String, CaseIterable, Codable, Sendable {
    case contact, referral, notification, meeting, plan
}
