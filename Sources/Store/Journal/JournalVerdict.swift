/// What reading the whole journal showed.
package enum JournalVerdict: Hashable, Sendable {
    /// Nothing was changed; nothing cut off or made anew up to the size of the checkpoint, where there was one.
    case whole(ChainHead, root: [UInt8], checkpoint: Int?)
    /// The first entry that is wrong.
    case broken(sequence: Int, JournalBreak)
    /// There are fewer entries than the checkpoint saw.
    case cut(count: Int, checkpoint: Int)
    /// Entries that the checkpoint saw are others now, in a chain that was made anew.
    case rewritten(checkpoint: Int)

    package var isWhole: Bool {
        if case .whole = self { true } else { false }
    }

    /// The first sequence that is known to be wrong; nil where none is, or the checkpoint only shows that one is.
    package var firstBad: Int? {
        switch self {
        case .whole, .rewritten: nil
        case .broken(let sequence, _): sequence
        case .cut(let count, _): count + 1
        }
    }

    package var reason: String {
        switch self {
        case .whole(let head, _, nil):
            "the journal has \(head.count) entries and is unbroken; its last hash is \(head.hash.hex)"
        case .whole(let head, _, let size?):
            "the journal has \(head.count) entries and is unbroken; its first \(size) are those of the checkpoint; "
                + "its last hash is \(head.hash.hex)"
        case .broken(let sequence, let what):
            "entry \(sequence) of the journal is the first bad one: \(what.words)"
        case .cut(let count, let size):
            "entry \(count + 1) of the journal is the first bad one: it is missing with all that followed; "
                + "the journal has \(count) entries, and the checkpoint saw \(size)"
        case .rewritten(let size):
            "one of the first \(size) entries of the journal is not the one that the checkpoint saw: "
                + "the chain was made anew"
        }
    }

    package var remedy: String {
        switch self {
        case .whole(_, _, nil): "give a checkpoint too: without one, entries cut off at the end are not missed"
        case .whole: "nothing needs doing"
        case .broken, .cut:
            "keep a copy of the file as evidence, tell the information manager, and compare it from this entry on "
                + "with the last backup that verifies"
        case .rewritten:
            "keep a copy of the file as evidence, tell the information manager, and verify against older checkpoints "
                + "to find where it begins"
        }
    }
}
