package import Access
package import Vocabulary

/// What came of referrals: what the senders have still to read, and what is counted for all.
package protocol FeedbackRecords: Keeping {
    /// What came back, and nobody of those whose it is has read; what came back first, first.
    ///
    /// Of all that is reached, it is of the account that wrote it and of that account's unit.
    func outcomesToRead(within reach: Reach, of actor: Actor, _ page: PageRequest) throws -> Page<ReferralRecord>
    /// How many there are; no more are counted than so many.
    func tallyOutcomesToRead(within reach: Reach, of actor: Actor, atMost limit: Int) throws -> Int
    /// Whether what came back of a referral at a moment was read.
    func isOutcomeRead(of referral: RecordID, since ended: Instant) throws -> Bool
    func keepOutcomeRead(of referral: RecordID, at moment: Instant, by account: AccountID) throws
    /// By route and other agency; of a unit that is the own one, and never by who wrote.
    func counts(of part: CountedPart, within reach: Reach) throws -> [RouteCounts]
}
