package import Access
package import Recognise
package import Understand
package import Vocabulary

/// A referral of one person by one route, from the draft on.
package struct ReferralRecord: GuardedRecord {
    package static let kind = RecordKind.referral

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [contact, person] }
    package var status: Status
    package let contact: RecordID
    package let person: RecordID
    /// Whose it is on the side that sends it.
    package var holding: Holding
    package let drafted: Drafted
    /// What the assessment recommended when it was drafted.
    package let recommended: OutlinedReferral
    package var note: String?
    /// Nil where it goes to whom the assessment recommends.
    package internal(set) var agreed: AgreedDirection?
    /// What the other agency was told; nil until it is sent.
    package internal(set) var sent: Sent?
    /// When it expires unless it is answered; nil while nothing runs out.
    package internal(set) var answerBy: Instant?
    /// The agreement by which it expires then; nil where it does by the policy.
    package internal(set) var answerAgreed: RecordID?
    /// The clock that runs; nil while nobody owes anything by a time.
    package internal(set) var clock: StageClock?
    /// The clock that stands still meanwhile.
    package internal(set) var stopped: StoppedClock?
    /// Nil in what was kept before referrals were sent.
    private var made: [MadeMove]?
    /// Nil in what was kept before a hub could share less.
    private var withheld: [LeftOut]?

    /// What was done with it since it was drafted, oldest first.
    package var moves: [MadeMove] { made ?? [] }

    /// What the hub decided that must not be told.
    package internal(set) var leftOut: [LeftOut] {
        get { withheld ?? [] }
        set { withheld = newValue.isEmpty ? nil : newValue }
    }

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

    mutating func add(_ move: MadeMove) {
        made = moves + [move]
    }
}
