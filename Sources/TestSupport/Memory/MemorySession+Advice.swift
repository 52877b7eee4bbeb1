package import Respond
package import Vocabulary

extension MemorySession: AdviceRecords {
    package func advice(_ id: RecordID) throws -> AdviceRecord? {
        state.record(id, .latest, as: AdviceRecord.self)
    }

    package func advice(about contact: RecordID) throws -> [AdviceRecord] {
        state.latest(AdviceRecord.self).filter { $0.contact == contact }
            .sorted { ($0.asked.at.seconds, $0.id) > ($1.asked.at.seconds, $1.id) }
    }
}
