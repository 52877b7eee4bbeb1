package import Access
package import Vocabulary

/// The concerns that partners raised.
package protocol ConcernRecords: Keeping {
    func concern(_ id: RecordID, _ edition: Edition) throws -> ConcernRecord?
    /// The one that a contact came of, whoever may see it.
    func concern(of contact: RecordID) throws -> ConcernRecord?
    /// Those that the reach allows, the latest first.
    func concerns(within reach: Reach, _ page: PageRequest) throws -> Page<ConcernRecord>
    /// Those of which a hub has decided, and nobody who raised them has read it, the oldest first.
    func concernsToRead(within reach: Reach, atMost limit: Int) throws -> [ConcernRecord]
}
