package import Recognise
package import Understand
import Vocabulary

/// How a contact stands: who holds what it was about, and what keeps it from being closed.
package struct ContactStanding: Sendable {
    package let contact: ContactRecord
    package let assessment: AssessmentRecord?
    /// Nil where nobody was named yet, and nothing was closed.
    package let closure: ClosureRecord?
    package let hold: ContactHold
    /// What agreements say for those who hold it.
    package let local: LocalTerms
    /// How many actions of a plan in force are still open: ending the plan says who holds them.
    private let openActions: Int
    private let policy: RespondPolicy

    init(
        _ contact: ContactRecord,
        _ assessment: AssessmentRecord?,
        referrals: [ReferralRecord],
        _ closure: ClosureRecord?,
        _ local: LocalTerms,
        openActions: Int,
        _ policy: RespondPolicy
    ) {
        self.contact = contact
        self.assessment = assessment
        self.closure = closure
        hold = ContactHold(referrals, closure)
        self.local = local
        self.openActions = openActions
        self.policy = policy
    }

    /// Counted from 1, before anybody was named or anything closed.
    package var version: Int { (closure?.version ?? 0) + 1 }

    package var closing: Closing? { closure?.closing(of: contact) }

    /// Nil where somebody holds it, or it was closed.
    package var gap: GapLine? {
        ContactGap(contact, hold, closure).map { GapLine(contact.id, contact.summary, $0).due(under: policy) }
    }

    package var obstacles: [ClosingObstacle] {
        ClosingObstacle.all(of: contact, assessment, hold, closure, local, openActions: openActions)
    }

    func with(_ closure: ClosureRecord) -> ContactStanding {
        ContactStanding(
            contact,
            assessment,
            referrals: hold.referrals,
            closure,
            local,
            openActions: openActions,
            policy
        )
    }
}
