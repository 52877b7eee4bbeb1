package import Vocabulary

/// Reads the whole journal, and the records that it accounts for.
package struct JournalAudit: Sendable {
    private static let part = 1_000

    private let store: Store

    package init(_ store: Store) {
        self.store = store
    }

    package func verdict(against checkpoint: CheckpointNote? = nil) async throws -> JournalVerdict {
        var verifier = JournalVerifier(against: checkpoint)
        var last = 0
        var limit = Self.part
        while !verifier.isDecided {
            let part: [JournalEvidence]
            do {
                part = try await evidence(after: last, atMost: limit)
            } catch is UnexpectedValue {
                guard limit > 1 else { return .broken(sequence: last + 1, .changed) }
                // One of them does not even hold the kinds of value that are written: from here on it is looked for alone.
                limit = 1
                continue
            }
            guard let end = part.last else { break }
            for evidence in part { verifier.read(evidence) }
            last = end.line.sequence
        }
        return verifier.verdict()
    }

    private func evidence(after last: Int, atMost limit: Int) async throws -> [JournalEvidence] {
        try await store.read { try $0.evidence(after: last, atMost: limit) }
    }

    /// Records that are not what the journal tells of them, or are held to be somebody else's than they are.
    package func unaccounted() async throws -> [RecordID] {
        let stray = try await store.read { try $0.unaccounted() }
        guard stray.isEmpty else { return stray }
        return try await store.read { try $0.misplaced() }
    }
}
