package import Access
package import Recognise
package import Understand
package import Vocabulary

/// A referral of one person by one route, from the draft on.
package struct ReferralRecord: Record {
    package static let kind = RecordKind.referral

    package enum Status: String, CaseIterable, Codable, Sendable {
        case draft
    }

    package let id: RecordID
    package var version: Int
    package var status: Status
    package let contact: RecordID
    package let person: RecordID
    package let holding: Holding
    package let drafted: Drafted
    /// What the assessment recommended when it was drafted.
    package let recommended: OutlinedReferral
    package var note: String?

    /// When it was drafted, and by whom.
    package struct Drafted: Hashable, Codable, Sendable {
        package let at: Instant
        package let by: AccountID
    }

    package init(
        id: RecordID,
        of contact: ContactRecord,
        person: RecordID,
        _ recommended: OutlinedReferral,
        note: String?,
        at moment: Instant,
        by actor: Actor
    ) {
        self.id = id
        version = 1
        status = .draft
        self.contact = contact.id
        self.person = person
        holding = Holding(
            agency: contact.holding.agency,
            unit: contact.holding.unit,
            involved: contact.holding.involved.union([actor.account])
        )
        drafted = Drafted(at: moment, by: actor.account)
        self.recommended = recommended
        self.note = note
    }
}
