package import Access
package import Vocabulary

/// The times of referrals, the earliest first.
package protocol DueRecords: Keeping {
    /// What the sender's side owes, of those that the reach allows.
    func due(within reach: Reach, atMost limit: Int) throws -> [DueReferral]
    /// What the agency owes, of those that were sent to it.
    func due(sentTo reach: Reach, atMost limit: Int) throws -> [DueReferral]
}
