import Foundation
import Testing

@testable import Store

struct CheckpointNoteTests {
    private let origin = "heed/0190aa00-0000-7000-8000-000000000001"
    private let chain = Chain(of: 9, seed: 2)

    private var note: CheckpointNote {
        let found = chain.checkpoint(of: 9)
        return CheckpointNote(origin: origin, size: 9, root: found.root, head: found.head)
    }

    private func key(_ byte: UInt8 = 1) throws -> CheckpointKey {
        try CheckpointKey(named: origin, bytes: [UInt8](repeating: byte, count: 32))
    }

    @Test func `a note that was signed is read as it was written`() throws {
        let text = try note.signed(by: key())
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 7)
        #expect(lines[0] == origin)
        #expect(lines[1] == "9")
        #expect(lines[3] == "head \(note.head.hex)")
        #expect(lines[5].hasPrefix("\u{2014} \(origin) "))
        #expect(try CheckpointNote(text, signedBy: key().verifier) == note)
    }

    @Test func `a key is the same after it was kept, and its text is read again`() throws {
        let key = try CheckpointKey(newNamed: origin)
        let again = try CheckpointKey(named: origin, bytes: key.bytes)
        #expect(again.verifier == key.verifier)
        #expect(try CheckpointVerifier(text: key.verifier.text) == key.verifier)
        #expect(try CheckpointNote(note.signed(by: again), signedBy: key.verifier) == note)
        #expect(!"\(key) \(String(reflecting: key))".contains(key.bytes.hex))
    }

    @Test func `a signature that others made by the published format is accepted`() throws {
        let verifier = try CheckpointVerifier(
            text: "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
        )
        let line = try NoteSignature(
            line: "\u{2014} example.com/foo "
                + "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM="
        )
        #expect(line.key == verifier.id)
        #expect(try verifier.isSignature(line.bytes, of: "This is an example message.\n"))
        #expect(try !verifier.isSignature(line.bytes, of: "This is an example message."))
    }

    @Test func `a note that another program wrote by the same description is read`() throws {
        let written = """
            heed/0190aa00-0000-7000-8000-000000000001
            1234
            SBNJTRN+FjG7owHVrKtue7eqdM4RhdRWVl71HXN2d7I=
            head 9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d

            \u{2014} heed/0190aa00-0000-7000-8000-000000000001 \
            EY6Jbd7mzXQOINHKWREIm2CtsV4omDSRCDWefUREJXw0KxDzGnuVFNTYYgWfeMHjoa9xoS0JtkqfMG3o/tG2fXkGCgI=

            """
        let read = try CheckpointNote(written, signedBy: key().verifier)
        #expect(read.size == 1_234)
        #expect(written.hasPrefix(read.text + "\n"))
        #expect(try key().verifier.text == "\(origin)+118e896d+AYqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c")
    }

    @Test func `a signature by a foreign key is refused, whatever name it bears`() throws {
        let forger = try key(2)
        let mine = try key().verifier
        #expect(throws: CheckpointFault.unsigned) { try CheckpointNote(note.signed(by: forger), signedBy: mine) }
        let signature = try NoteSignature(line: String(forger.line(signing: note.text).dropLast()))
        let blob = Data(mine.id + signature.bytes).base64EncodedString()
        let forged = note.text + "\n\u{2014} \(origin) \(blob)\n"
        #expect(throws: CheckpointFault.forged) { try CheckpointNote(forged, signedBy: mine) }
    }

    @Test func `a signature by somebody else beside ours is passed over`() throws {
        let beside = try CheckpointKey(named: "witness.example", bytes: [UInt8](repeating: 9, count: 32))
        let text = try note.text + "\n" + beside.line(signing: note.text) + key().line(signing: note.text)
        #expect(try CheckpointNote(text, signedBy: key().verifier) == note)
    }

    @Test func `a note of another store is refused`() throws {
        let other = try CheckpointKey(named: "heed/other", bytes: [UInt8](repeating: 1, count: 32))
        #expect(throws: CheckpointFault.foreign(origin: origin)) {
            try CheckpointNote(note.signed(by: key()), signedBy: other.verifier)
        }
    }
}
