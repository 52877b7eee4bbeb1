import Recognise
import Understand
package import Vocabulary

extension Change {
    /// The contacts that the standing checks are to look at after this change, once each.
    ///
    /// That an agency has looked at what was sent to it changes no record, and is found by its entry.
    package func checkTurns(referring contact: (RecordID) throws -> RecordID?) rethrows -> [CheckTurn] {
        let looked = try entries.filter {
            $0.rule == "sent-to-agency" && $0.subject.kind == RecordKind.referral.rawValue
        }
        .compactMap { entry in try entry.subject.id.flatMap(contact) }
        let written = records.compactMap(\.checkedContact)
        return (written + looked).removingRepeats().map { CheckTurn($0, at: at, after: events.first?.name) }
    }
}

extension Record {
    /// The contact of which it tells something that a standing check looks at.
    fileprivate var checkedContact: RecordID? {
        switch self {
        case let contact as ContactRecord: contact.id
        case let assessment as AssessmentRecord: assessment.contact
        case let referral as ReferralRecord: referral.contact
        case let closure as ClosureRecord: closure.contact
        case let notification as NotificationRecord: notification.contact
        default: nil
        }
    }
}
