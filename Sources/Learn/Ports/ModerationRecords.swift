package import Access
package import Vocabulary

/// The judgements that are looked at again, and how many there were to draw from.
package protocol ModerationRecords: Keeping {
    func moderation(_ id: RecordID, _ edition: Edition) throws -> Moderation?
    /// Those that the reach allows: what waits by since when, the longest first; what is decided the latest first.
    func moderations(within reach: Reach, isDecided: Bool, _ page: PageRequest) throws -> Page<Moderation>
    /// The earliest first.
    func moderations(of portfolio: RecordID) throws -> [Moderation]
    /// Programme by programme, of what is decided.
    func moderationTallies(within reach: Reach) throws -> [ModerationTally]
    /// How often somebody judged a portfolio for a programme.
    func judgements(by assessor: AccountID, for programme: ProgrammeID) throws -> Int
}
