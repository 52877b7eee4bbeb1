package import Vocabulary

/// An entry with what it vouches for, as both are found in the store.
package struct JournalEvidence: Sendable {
    package let line: JournalLine
    package let content: Content
    /// The version of a record whose content is meant; nil where the entry wrote none, or the version is gone.
    package let wrote: WrittenVersion?

    package init(_ line: JournalLine, _ content: Content, wrote: WrittenVersion? = nil) {
        self.line = line
        self.content = content
        self.wrote = wrote
    }

    /// What the entry committed to.
    package enum Content: Hashable, Sendable {
        case kept([UInt8], salt: [UInt8])
        /// Erased with its salt when its time was over; the row is still there.
        case erased
    }
}

/// A record's id and the version it had.
package struct WrittenVersion: Hashable, Sendable {
    package let record: RecordID
    package let version: Int

    package init(_ record: RecordID, _ version: Int) {
        self.record = record
        self.version = version
    }
}
