package import Access
package import Recognise
package import Vocabulary

/// Who holds what the kept contacts were about, and which are closed; agreements say whose it is.
package protocol ClosureRecords: AgreementRecords {
    func closure(of contact: RecordID) throws -> ClosureRecord?
    /// Every referral of a contact, whoever may see it.
    func referrals(from contact: RecordID) throws -> [ReferralRecord]
}

/// The contacts that nobody holds, looked up without opening any.
package protocol GapRecords: Keeping {
    /// Those that the reach allows: by grade with those not judged after the highest, then the oldest gap, then by id.
    func gaps(within reach: Reach, _ page: PageRequest) throws -> Page<GapLine>
    /// Those of a grade that nobody was told of, the oldest gap first.
    func gapsToTell(_ grade: Grade?, atMost limit: Int) throws -> [GapLine]
    func keepTold(_ gap: GapLine, at moment: Instant) throws
}
