import Foundation

/// How the journal stood at one moment, in a form that can be signed and kept elsewhere.
///
/// A chain alone cannot show that its tail was cut off, or that it was made anew; held against this it can.
/// The format is the C2SP tlog-checkpoint (c2sp.org/tlog-checkpoint).
package struct CheckpointNote: Hashable, Sendable {
    /// The store, as `heed/<id>`.
    package let origin: String
    package let size: Int
    /// The root over the hashes of all its entries.
    package let root: [UInt8]
    /// The hash of the last entry.
    package let head: [UInt8]

    package init(origin: String, size: Int, root: [UInt8], head: [UInt8]) {
        self.origin = origin
        self.size = size
        self.root = root
        self.head = head
    }

    /// The text that is signed.
    package var text: String {
        "\(origin)\n\(size)\n\(Data(root).base64EncodedString())\nhead \(head.hex)\n"
    }

    /// The whole note: the text and the signature.
    package func signed(by key: CheckpointKey) throws -> String {
        try text + "\n" + key.line(signing: text)
    }
}
