package import Access
package import Respond
package import Vocabulary

extension MemorySession: ConcernRecords {
    package func concern(_ id: RecordID, _ edition: Edition) throws -> ConcernRecord? {
        state.record(id, edition, as: ConcernRecord.self)
    }

    package func concern(of contact: RecordID) throws -> ConcernRecord? {
        state.latest(ConcernRecord.self).first { $0.contact == contact }
    }

    package func concerns(within reach: Reach, _ page: PageRequest) throws -> Page<ConcernRecord> {
        let reached = state.latest(ConcernRecord.self).reversed().filter { reach.rule(for: $0.holding) != nil }
        return Page(of: Array(reached), page) { $0.id.text }
    }
}
