package import Vocabulary

/// Where a part of the statements ended: when the last of it was stored, and its id.
package struct StatementCursor: Hashable, Sendable {
    package let time: Int
    package let id: RecordID

    package init(time: Int, id: RecordID) {
        self.time = time
        self.id = id
    }

    /// Nil for a text that no list gave.
    package init?(_ text: String) {
        let parts = text.split(separator: "_", omittingEmptySubsequences: false)
        guard parts.count == 2, let time = Int(parts[0]), String(time) == parts[0], parts[1].utf8.count == 36 else {
            return nil
        }
        self.init(time: time, id: RecordID(String(parts[1])))
    }

    package var text: String { "\(time)_\(id)" }

    package static func isOne(_ text: String) -> Bool { StatementCursor(text) != nil }
}
