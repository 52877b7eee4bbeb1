import TestSupport
import Vocabulary

@testable import Store

/// A journal as it may lie in a store, with every field open to tampering.
struct Chain {
    var rows: [Row] = []

    /// Grows one from a seed: entries that wrote a version of a record, and entries that only looked.
    init(of count: Int, seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var versions: [RecordID: Int] = [:]
        for _ in 0..<count {
            let record = RecordID("record-\(random.below(5))")
            let isWriting = random.oneIn(2)
            if isWriting { versions[record, default: 0] += 1 }
            rows.append(Row(record, version: isWriting ? versions[record] : nil, using: &random))
        }
        seal()
    }

    /// Makes the chain anew from a row on, as somebody might who can write the file and has no key.
    mutating func seal(from start: Int = 0) {
        var head = start == 0 ? ChainHead.start : ChainHead(count: start, hash: rows[start - 1].hash)
        for index in start..<rows.count {
            if case .kept(let content, let salt) = rows[index].content {
                rows[index].commitment = Commitment(to: content, salt: salt).code
            }
            rows[index].sequence = index + 1
            rows[index].previous = head.hash
            rows[index].hash = EntryDigest(of: rows[index].line).bytes
            head = rows[index].line.head
        }
    }

    func verdict(against checkpoint: CheckpointNote? = nil) -> JournalVerdict {
        var verifier = JournalVerifier(against: checkpoint)
        for row in rows { verifier.read(row.evidence) }
        return verifier.verdict()
    }

    /// A checkpoint of its first entries.
    func checkpoint(of size: Int) -> CheckpointNote {
        var tree = MerkleTree()
        for row in rows.prefix(size) { tree.append(row.hash) }
        let head = size == 0 ? ChainHead.start.hash : rows[size - 1].hash
        return CheckpointNote(origin: "heed/test", size: size, root: tree.root, head: head)
    }
}
