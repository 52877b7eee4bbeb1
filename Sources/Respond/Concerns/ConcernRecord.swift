package import Access
import Recognise
package import Vocabulary

/// A concern that a partner raised, on the side of the partner: what they said, and what they added; the contact that came
/// of it belongs to the agency that received it.
package struct ConcernRecord: GuardedRecord {
    package static let kind = RecordKind.concern

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [contact] + about }
    package let contact: RecordID
    /// What the hub was given with it; nil where the agency has none.
    package let notification: RecordID?
    /// Everybody whom it tells of.
    package let about: [RecordID]
    /// Whose it is on the side that raised it.
    package var holding: Holding
    /// The agency that received it.
    package let to: AgencyID
    package let raisedAt: Instant
    package let raisedBy: AccountID
    package let raised: RaisedConcern
    /// What was said later, oldest first; nothing that was said before changes.
    package private(set) var added: [FurtherWord]

    package struct FurtherWord: Hashable, Codable, Sendable {
        package let at: Instant
        package let by: AccountID
        package let words: String
    }

    init(
        id: RecordID,
        _ raised: RaisedConcern,
        as contact: ContactRecord,
        given notification: RecordID?,
        at moment: Instant,
        by actor: Actor
    ) {
        self.id = id
        version = 1
        self.contact = contact.id
        self.notification = notification
        about = contact.people
        holding = Holding(agency: actor.agency, unit: actor.unit, involved: [actor.account])
        to = contact.holding.agency
        raisedAt = moment
        raisedBy = actor.account
        self.raised = raised
        added = []
    }

    mutating func add(_ words: String, at moment: Instant, by account: AccountID) {
        version += 1
        added.append(FurtherWord(at: moment, by: account, words: words))
        holding.involved.insert(account)
    }
}
