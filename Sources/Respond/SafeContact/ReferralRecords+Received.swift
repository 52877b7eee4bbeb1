import Recognise
import Vocabulary

extension ReferralRecords {
    /// A referral as its agency sees it, with how contact is made safely as it is known now; nil for what was never sent.
    func received(_ referral: ReferralRecord) throws -> ReceivedReferral? {
        ReceivedReferral(referral, of: try person(referral.person, .latest))
    }
}
