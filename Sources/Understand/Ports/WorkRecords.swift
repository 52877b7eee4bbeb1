package import Access
package import Vocabulary

/// What waits for somebody, looked up without opening a single contact.
package protocol WorkRecords: Keeping {
    /// What waits for the account of the reach: by standing, then the oldest contact first, then by id.
    func work(within reach: Reach, _ page: PageRequest) throws -> Page<WorkLine>
    /// Judgements that nobody has reviewed, never those of the account of the reach: by standing, then the one judged
    /// longest ago, then by id.
    func judgementsToReview(within reach: Reach, _ page: PageRequest) throws -> Page<WorkLine>
    /// Contacts whose clock runs: risk not yet known first, then by grade with those not graded first, then those
    /// that ran out, then the clock begun longest ago, then by id.
    func waiting(within reach: Reach, at moment: Instant, _ page: PageRequest) throws -> Page<WorkLine>
}
