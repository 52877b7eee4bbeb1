package import Access
package import Vocabulary

/// The portfolios that are kept, one of a learner for a programme.
package protocol PortfolioRecords: Keeping {
    func portfolio(_ id: RecordID, _ edition: Edition) throws -> PortfolioRecord?
    func portfolio(of learner: AccountID, for programme: ProgrammeID) throws -> PortfolioRecord?
    /// Those that the reach allows and that stand so, the ones that stand so longest first.
    func portfolios(
        within reach: Reach,
        _ status: PortfolioRecord.Status,
        _ page: PageRequest
    ) throws -> Page<PortfolioRecord>
}

extension PortfolioRecords {
    /// Everybody who ever judged what somebody showed for a programme; none of them decides on their licence.
    package func assessors(of learner: AccountID, for programme: ProgrammeID) throws -> Set<AccountID> {
        try portfolio(of: learner, for: programme)?.assessors ?? []
    }
}
