package import Access
package import Vocabulary

extension MemorySession: JournalReading {
    func append(_ entry: JournalEntry, _ written: [RecordID: Int]) throws {
        if let version = entry.version {
            guard let id = entry.subject.id, written[id] == version else { throw UnwrittenVersion() }
        }
        let sequence = state.journal.count + 1
        state.details[sequence] = entry.detail
        state.journal.append(
            JournalLine(
                sequence: sequence,
                at: entry.at,
                actor: entry.actor,
                agency: entry.agency,
                verb: entry.verb.rawValue,
                subjectKind: entry.subject.kind,
                subject: entry.subject.id,
                version: entry.version,
                rule: entry.rule,
                previous: Self.bytes(sequence - 1),
                commitment: Self.bytes(sequence),
                hash: Self.bytes(sequence)
            )
        )
    }

    package func journal(_ question: JournalQuestion, _ page: PageRequest) throws -> Page<JournalLine> {
        let asked = state.journal.reversed().filter { line in
            (question.subject == nil || line.subject == question.subject)
                && (question.actor == nil || line.actor == question.actor)
                && (question.agency == nil || line.agency == question.agency)
                && question.since.map { line.at >= $0 } ?? true
        }
        return Page(of: asked, page) { String($0.sequence) }
    }

    private static func bytes(_ number: Int) -> [UInt8] {
        withUnsafeBytes(of: UInt64(number).bigEndian, Array.init)
    }
}
