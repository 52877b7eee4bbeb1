package import Vocabulary

/// What a test says of one entry of the journal.
package struct Journaled: Hashable, Sendable, CustomStringConvertible {
    package let verb: String
    package let kind: String
    package let id: RecordID?
    package let version: Int?
    package let rule: String

    package init(_ line: JournalLine) {
        verb = line.verb
        kind = line.subjectKind ?? ""
        id = line.subject
        version = line.version
        rule = line.rule
    }

    package init(
        _ verb: JournalEntry.Verb,
        _ kind: RecordKind,
        _ id: RecordID?,
        _ version: Int? = nil,
        under rule: String
    ) {
        self.verb = verb.rawValue
        self.kind = kind.rawValue
        self.id = id
        self.version = version
        self.rule = rule
    }

    package var description: String {
        let written = version.map { " v\($0)" } ?? ""
        return "\(verb) \(kind) …\(id?.text.suffix(4) ?? "none")\(written) under \(rule)"
    }
}

extension MemoryStore {
    /// The entries since one, oldest first.
    package func journaled(after sequence: Int = 0) -> [Journaled] {
        state.journal.dropFirst(sequence).map(Journaled.init)
    }
}
