package import Access
package import Vocabulary

/// What hubs asked agencies, and what these answered.
package protocol ResearchRecords: Keeping {
    func research(_ id: RecordID, _ edition: Edition) throws -> ResearchRecord?
    /// What was asked for one notification, oldest first, whoever may see it.
    func research(of notification: RecordID) throws -> [ResearchRecord]
    /// What the agency of a reach was asked: not answered and the earliest due first, or answered and the latest asked first.
    func research(askedOf reach: Reach, answered isAnswered: Bool, _ page: PageRequest) throws -> Page<ResearchRecord>
}
