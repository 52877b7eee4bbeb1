package import Access
package import Recognise
package import Vocabulary

/// The referrals that are kept; whoever moves one on asks whom nobody may tell, and what was agreed.
package protocol ReferralRecords: PersonRecords, AgreementRecords {
    func referral(_ id: RecordID, _ edition: Edition) throws -> ReferralRecord?
    /// Latest first, those that the reach allows.
    func referrals(within reach: Reach, _ page: PageRequest) throws -> Page<ReferralRecord>
    /// Those of one person, latest first, whoever may see them.
    func referrals(of person: RecordID) throws -> [ReferralRecord]
}
