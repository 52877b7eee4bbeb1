import Recognise
import Understand
package import Vocabulary

extension Change {
    /// The contacts that the standing checks are to look at after this change, once each.
    ///
    /// That an agency has looked at what was sent to it changes no record, and is found by its entry; `referral` gives the
    /// contact of one, and to which agency it was sent.
    package func checkTurns(
        referring referral: (RecordID) throws -> (contact: RecordID, to: AgencyID?)?
    ) rethrows -> [CheckTurn] {
        let looked = try entries.compactMap { entry -> RecordID? in
            guard entry.subject.kind == RecordKind.referral.rawValue, let found = try entry.subject.id.flatMap(referral)
            else { return nil }
            let isTheirs = entry.verb == .consult && found.to == by.agency
            return isTheirs || entry.rule == "sent-to-agency" ? found.contact : nil
        }
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
