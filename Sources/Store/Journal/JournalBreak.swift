import Vocabulary

/// What is wrong with one entry of the journal.
package enum JournalBreak: String, CaseIterable, Hashable, Sendable {
    case missing, misplaced, unlinked, emptyField, changed, versionMissing, versionUnclaimed, contentChanged

    package var words: String {
        switch self {
        case .missing: "it is missing: a later one follows the one before it"
        case .misplaced: "another stands in its place, with a number that was there already"
        case .unlinked: "it does not follow from the one before it: one of the two was changed, or one was put in"
        case .emptyField: "it has an empty text where there is either something or nothing"
        case .changed: "it was changed: its hash does not follow from what it says"
        case .versionMissing: "the version of a record that it wrote is missing, or is another one"
        case .versionUnclaimed: "a version of a record is laid to it, and it wrote none"
        case .contentChanged: "its content was changed: it is not what the entry committed to"
        }
    }

    /// What is wrong with an entry that should follow a head; nil where nothing is.
    init?(in evidence: JournalEvidence, after head: ChainHead) {
        let line = evidence.line
        switch line {
        case _ where line.sequence > head.count + 1: self = .missing
        case _ where line.sequence < head.count + 1: self = .misplaced
        case _ where line.previous != head.hash: self = .unlinked
        // Nothing and an empty text have the same hash; only one of them is ever written.
        case _ where line.subjectKind == "" || line.subject?.text == "": self = .emptyField
        case _ where line.hash != EntryDigest(of: line).bytes: self = .changed
        case _ where !Self.isBound(evidence): self = line.version == nil ? .versionUnclaimed : .versionMissing
        case _ where !Self.isKept(evidence): self = .contentChanged
        default: return nil
        }
    }

    private static func isBound(_ evidence: JournalEvidence) -> Bool {
        guard let version = evidence.line.version else { return evidence.wrote == nil }
        guard let wrote = evidence.wrote, let subject = evidence.line.subject else { return false }
        return wrote == WrittenVersion(subject, version)
    }

    private static func isKept(_ evidence: JournalEvidence) -> Bool {
        guard case .kept(let content, let salt) = evidence.content else { return true }
        return Commitment(to: content, salt: salt).code == evidence.line.commitment
    }
}
