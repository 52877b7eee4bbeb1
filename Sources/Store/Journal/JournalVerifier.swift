/// Reads the journal once, from the first entry to the last, and finds where it was changed.
///
/// Feed it every entry in the order of the sequence; it remembers no more than the hashes of a tree, and works
/// without the store, so that a copy can be examined elsewhere. What the checkpoint does not cover can be cut off or
/// made anew without being seen.
package struct JournalVerifier: Sendable {
    private let checkpoint: CheckpointNote?
    private var tree = MerkleTree()
    private var head = ChainHead.start
    private var atCheckpoint: (root: [UInt8], head: [UInt8])?
    private var firstBreak: (sequence: Int, what: JournalBreak)?

    package init(against checkpoint: CheckpointNote? = nil) {
        self.checkpoint = checkpoint
        rememberCheckpoint()
    }

    /// Whether nothing that follows can change the verdict.
    package var isDecided: Bool { firstBreak != nil }

    package mutating func read(_ evidence: JournalEvidence) {
        guard firstBreak == nil else { return }
        if let found = JournalBreak(in: evidence, after: head) {
            firstBreak = (head.count + 1, found)
            return
        }
        head = evidence.line.head
        tree.append(head.hash)
        rememberCheckpoint()
    }

    package func verdict() -> JournalVerdict {
        if let firstBreak { return .broken(sequence: firstBreak.sequence, firstBreak.what) }
        guard let checkpoint else { return .whole(head, root: tree.root, checkpoint: nil) }
        guard let atCheckpoint else { return .cut(count: head.count, checkpoint: checkpoint.size) }
        guard atCheckpoint.root == checkpoint.root, atCheckpoint.head == checkpoint.head else {
            return .rewritten(checkpoint: checkpoint.size)
        }
        return .whole(head, root: tree.root, checkpoint: checkpoint.size)
    }

    private mutating func rememberCheckpoint() {
        if tree.count == checkpoint?.size { atCheckpoint = (tree.root, head.hash) }
    }
}
