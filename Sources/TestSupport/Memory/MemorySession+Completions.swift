package import Learn
package import Vocabulary

extension MemorySession: CompletionRecords {
    package func completions(of learner: AccountID) throws -> [Completion] {
        state.completions.filter { $0.completion.learner == learner && state.setAside[$0.id] == nil }
            .sorted { ($0.completion.on, $0.id) < ($1.completion.on, $1.id) }
            .map(\.completion)
    }

    package func keep(_ kept: KeptCompletion) throws {
        state.completions.append(kept)
        state.standings[kept.completion.learner] = nil
    }

    package func setAside(
        _ id: RecordID,
        at moment: Instant,
        by account: AccountID,
        because reason: String
    ) throws {
        if state.setAside[id] == nil { state.setAside[id] = reason }
        if let kept = state.completions.first(where: { $0.id == id }) {
            state.standings[kept.completion.learner] = nil
        }
    }
}
