package import Access
package import Learn
package import Vocabulary

extension MemorySession: PortfolioRecords {
    package func portfolio(_ id: RecordID, _ edition: Edition) throws -> PortfolioRecord? {
        state.record(id, edition, as: PortfolioRecord.self)
    }

    package func portfolio(of learner: AccountID, for programme: ProgrammeID) throws -> PortfolioRecord? {
        state.latest(PortfolioRecord.self).first { $0.learner == learner && $0.programme == programme }
    }

    package func portfolios(
        within reach: Reach,
        _ status: PortfolioRecord.Status,
        _ page: PageRequest
    ) throws -> Page<PortfolioRecord> {
        func place(_ portfolio: PortfolioRecord) -> (Int, RecordID) { (portfolio.since?.seconds ?? 0, portfolio.id) }
        let meant = state.latest(PortfolioRecord.self).filter {
            $0.status == status && reach.inLists.rule(for: $0.holding) != nil
        }
        return Page(of: meant.sorted { place($0) < place($1) }, page) { $0.id.text }
    }
}
