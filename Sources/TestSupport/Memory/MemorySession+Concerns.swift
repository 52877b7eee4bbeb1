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
        let reached = state.latest(ConcernRecord.self).reversed().filter { reach.inLists.rule(for: $0.holding) != nil }
        return Page(of: Array(reached), page) { $0.id.text }
    }

    package func concernsToRead(within reach: Reach, atMost limit: Int) throws -> [ConcernRecord] {
        let found = try state.latest(ConcernRecord.self).filter { concern in
            let notification = try concern.notification.flatMap { try self.notification($0, .latest) }
            return reach.inLists.rule(for: concern.holding) != nil && notification?.status == .decided
        }
        return Array(found.prefix(limit))
    }
}
