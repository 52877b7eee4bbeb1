package import Vocabulary

/// Where the chain ends: how many entries it has, and the hash of the last.
package struct ChainHead: Hashable, Sendable {
    package let count: Int
    package let hash: [UInt8]

    package init(count: Int, hash: [UInt8]) {
        self.count = count
        self.hash = hash
    }

    /// The end of a chain that has not begun.
    package static let start = ChainHead(count: 0, hash: [UInt8](repeating: 0, count: 32))
}

extension JournalEntry {
    /// The entry as the next line of a chain.
    package func line(after head: ChainHead, commitment: Commitment) -> JournalLine {
        func line(hash: [UInt8]) -> JournalLine {
            JournalLine(
                sequence: head.count + 1,
                at: at,
                actor: actor,
                agency: agency,
                verb: verb.rawValue,
                subjectKind: subject.kind,
                subject: subject.id,
                version: version,
                rule: rule,
                previous: head.hash,
                commitment: commitment.code,
                hash: hash
            )
        }
        return line(hash: EntryDigest(of: line(hash: [])).bytes)
    }
}

extension JournalLine {
    /// The end of the chain of which this is the last line.
    package var head: ChainHead { ChainHead(count: sequence, hash: hash) }
}
