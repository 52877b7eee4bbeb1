import Foundation

extension CheckpointNote {
    /// Reads a note that the key has signed; signatures by others may stand beside it.
    package init(_ note: String, signedBy verifier: CheckpointVerifier) throws(CheckpointFault) {
        guard note.utf8.count <= 65_536 else { throw .malformed("it is longer than 64 KiB") }
        let lines = note.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        guard lines.count >= 7, lines[4].isEmpty, lines.last == "" else {
            throw .malformed("it is not four lines, an empty one and signatures")
        }
        try self.init(lines: lines)
        guard origin == verifier.name else { throw .foreign(origin: origin) }
        var isSigned = false
        for line in lines[5..<lines.count - 1] {
            let signature = try NoteSignature(line: line)
            guard signature.name == verifier.name, signature.key == verifier.id else { continue }
            guard try verifier.isSignature(signature.bytes, of: text) else { throw .forged }
            isSigned = true
        }
        guard isSigned else { throw .unsigned }
    }

    private init(lines: [String]) throws(CheckpointFault) {
        guard let size = Int(lines[1]), size >= 0 else { throw .malformed("its second line is not a number") }
        guard let root = Data(base64Encoded: lines[2]), root.count == 32 else {
            throw .malformed("its third line is not a root")
        }
        guard lines[3].hasPrefix("head "), let head = [UInt8](hex: String(lines[3].dropFirst(5))), head.count == 32
        else {
            throw .malformed("its fourth line is not the hash of the last entry")
        }
        self.init(origin: lines[0], size: size, root: Array(root), head: head)
        // What was signed is bytes: the same number or root in another spelling is not what was written.
        guard text.utf8.elementsEqual((lines[..<4].joined(separator: "\n") + "\n").utf8) else {
            throw .malformed("it is spelt otherwise than it is written")
        }
    }
}

/// One line of signature under a note.
struct NoteSignature {
    let name: String
    let key: [UInt8]
    let bytes: [UInt8]

    init(line: String) throws(CheckpointFault) {
        let parts = line.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "\u{2014}", !parts[1].isEmpty,
            let blob = Data(base64Encoded: String(parts[2])), blob.count > 4,
            blob.base64EncodedString() == parts[2]
        else {
            throw .malformed("one of its signatures is not a dash, a name and a signature")
        }
        name = String(parts[1])
        key = Array(blob.prefix(4))
        bytes = Array(blob.dropFirst(4))
    }
}
