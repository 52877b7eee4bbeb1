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
        while !verifier.isDecided {
            let part = try await store.read { [last] in try $0.evidence(after: last, atMost: Self.part) }
            guard let end = part.last else { break }
            for evidence in part { verifier.read(evidence) }
            last = end.line.sequence
        }
        return verifier.verdict()
    }

    /// Records that are not what the journal tells of them.
    package func unaccounted() async throws -> [RecordID] {
        try await store.read { try $0.unaccounted() }
    }
}
