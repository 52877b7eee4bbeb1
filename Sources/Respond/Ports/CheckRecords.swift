package import Access
package import Recognise
package import Understand
package import Vocabulary

/// What the standing checks have found, looked up without opening a single contact.
package protocol CheckRecords: ContactRecords, AssessmentRecords, ClosureRecords, NotificationRecords {
    /// Contacts of which something changed since they were last looked at, the longest since first.
    func contactsToCheck(atMost limit: Int) throws -> [CheckTurn]
    /// Keeps that a contact was looked at.
    func keepChecked(_ turn: CheckTurn) throws
    /// Whether somebody of an agency has looked at a referral that was sent to it, other than who sent it.
    ///
    /// Where an agency sends to itself, a colleague may look at it as the sender's side does.
    func isLookedAt(_ referral: RecordID, by agency: AgencyID, otherThan sender: AccountID) throws -> Bool

    func keep(_ finding: KeptFinding) throws
    func dropFinding(_ id: RecordID) throws
    func finding(_ id: RecordID) throws -> KeptFinding?
    /// Everything that was ever found missing of a contact.
    func findings(of contact: RecordID) throws -> [KeptFinding]
    /// Those that the reach allows and the filter means, by check, then the oldest first, then by id.
    func findings(
        within reach: Reach,
        _ filter: FindingFilter,
        at moment: Instant,
        _ page: PageRequest
    ) throws -> Page<FindingLine>
    /// Those that are open and of which nobody was told, the earliest due first.
    func findingsToTell(at moment: Instant, atMost limit: Int) throws -> [KeptFinding]
}

/// A contact that is to be looked at, and what was done last.
package struct CheckTurn: Hashable, Sendable {
    package let contact: RecordID
    package let at: Instant
    /// Nil where somebody looked at what was sent to them, or the contact was never looked at before.
    package let after: Event.Name?

    package init(_ contact: RecordID, at moment: Instant, after event: Event.Name?) {
        self.contact = contact
        at = moment
        after = event
    }
}

/// Which findings are meant.
package struct FindingFilter: Hashable, Sendable {
    package var state: KeptFinding.State
    package var checks: [StandingCheck]

    package init(_ state: KeptFinding.State = .open, of checks: [StandingCheck] = StandingCheck.allCases) {
        self.state = state
        self.checks = checks
    }
}
