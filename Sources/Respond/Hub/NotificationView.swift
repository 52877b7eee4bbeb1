package import Recognise
package import Vocabulary

/// A notification as somebody sees it: with what is known of its contact, and what they can do with it.
package struct NotificationView: Sendable {
    package let record: NotificationRecord
    /// The grade that the contact was judged to have; nil where nobody has.
    package let grade: Grade?
    package let contactAt: Instant
    package let reference: String?
    /// When the stage that it is in should end.
    package let due: Instant?
    package let side: NotificationMove.Side
    package let can: [NotificationMove]

    init(_ record: NotificationRecord, _ contact: ContactRecord, side: NotificationMove.Side, by actor: Actor) {
        self.record = record
        grade = contact.summary.grade
        contactAt = contact.summary.at
        reference = contact.summary.reference
        due = record.due(judged: contact.summary.grade)
        self.side = side
        can = record.moves(of: side, by: actor.account)
    }
}
