package import Learn
package import Vocabulary

extension MemorySession: CompletionRecords {
    package func completions(of learner: AccountID) throws -> [Completion] {
        state.completions.filter { $0.completion.learner == learner && !state.setAside.contains($0.id) }
            .sorted { ($0.completion.on, $0.id) < ($1.completion.on, $1.id) }
            .map(\.completion)
    }

    package func keep(_ kept: KeptCompletion) throws {
        state.completions.append(kept)
    }

    package func setAside(_ id: RecordID, at moment: Instant, by account: AccountID, because reason: String) throws {
        state.setAside.insert(id)
    }
}
