package import Access
package import Learn
package import Vocabulary

extension MemorySession: PilotRecords {
    package func pilot(_ id: RecordID, _ edition: Edition) throws -> Pilot? {
        state.record(id, edition, as: Pilot.self)
    }

    package func pilots(within reach: Reach, _ page: PageRequest) throws -> Page<Pilot> {
        let reached = state.latest(Pilot.self).filter { reach.inLists.rule(for: $0.holding) != nil }
        return Page(of: Array(reached.reversed()), page) { $0.id.text }
    }

    package func units(of agency: AgencyID) throws -> [UnitID] {
        Set(state.latest(Account.self).filter { $0.agency == agency }.compactMap(\.unit)).sorted()
    }
}
