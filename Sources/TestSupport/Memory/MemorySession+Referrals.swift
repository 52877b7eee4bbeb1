package import Access
package import Respond
package import Vocabulary

extension MemorySession: ReferralRecords {
    package func referral(_ id: RecordID, _ edition: Edition) throws -> ReferralRecord? {
        state.record(id, edition, as: ReferralRecord.self)
    }

    package func referrals(within reach: Reach, _ page: PageRequest) throws -> Page<ReferralRecord> {
        let reached = state.latest(ReferralRecord.self).reversed().filter { reach.rule(for: $0.holding) != nil }
        return Page(of: reached, page) { $0.id.text }
    }

    package func referrals(of person: RecordID) throws -> [ReferralRecord] {
        state.latest(ReferralRecord.self).reversed().filter { $0.person == person }
    }
}
