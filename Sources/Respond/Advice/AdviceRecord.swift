package import Access
import Recognise
package import Vocabulary

/// That a duty professional was asked about a contact, what they advised, and what was decided on it.
///
/// It stands as it was recorded. Whoever gave advice holds nothing: that takes a referral, or a holder who is named.
package struct AdviceRecord: GuardedRecord {
    package static let kind = RecordKind.advice

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [contact] + people }
    package let contact: RecordID
    /// Everybody of the contact, whom its words may tell of.
    package let people: [RecordID]
    /// Whose the contact is.
    package var holding: Holding
    package let asked: Asked
    /// Nil where nobody answered.
    package let advised: String?
    package let decided: Decided
    package let recorded: Recorded

    /// Whom somebody asked, and what.
    package struct Asked: Hashable, Codable, Sendable {
        package let kind: DutyKindID
        package let agency: AgencyID
        /// By name or post, as they said it; nil where nobody answered.
        package let who: String?
        package let means: NamedHolder.Told
        package let at: Instant
        /// The people of the contact who were named to them.
        package let naming: [RecordID]
        package let question: String
    }

    package struct Decided: Hashable, Codable, Sendable {
        /// Nil where there was no advice to follow.
        package let course: Course?
        package let words: String
        package let because: String?
    }

    package enum Course: String, CaseIterable, Codable, Sendable {
        case follows
        /// It is decided otherwise than they advised.
        case departs
    }

    package struct Recorded: Hashable, Codable, Sendable {
        package let at: Instant
        package let by: AccountID
    }

    init(
        id: RecordID,
        of contact: ContactRecord,
        _ asked: Asked,
        advised: String?,
        _ decided: Decided,
        at moment: Instant,
        by actor: Actor
    ) {
        self.id = id
        version = 1
        self.contact = contact.id
        people = contact.people
        holding = contact.holding
        self.asked = asked
        self.advised = advised
        self.decided = decided
        recorded = Recorded(at: moment, by: actor.account)
    }
}
