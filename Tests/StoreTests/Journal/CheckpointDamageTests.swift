import Foundation
import Testing

@testable import Store

struct CheckpointDamageTests {
    private let origin = "heed/store"

    private func signed() throws -> (text: String, verifier: CheckpointVerifier) {
        let key = try CheckpointKey(named: origin, bytes: [UInt8](repeating: 1, count: 32))
        let chain = Chain(of: 9, seed: 2).checkpoint(of: 9)
        let note = CheckpointNote(origin: origin, size: 9, root: chain.root, head: chain.head)
        return (try note.signed(by: key), key.verifier)
    }

    @Test func `a note of which any byte was changed is refused`() throws {
        let (text, verifier) = try signed()
        let bytes = Array(text.utf8)
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 1
            guard let damaged = String(bytes: changed, encoding: .utf8) else { continue }
            #expect(throws: CheckpointFault.self) { try CheckpointNote(damaged, signedBy: verifier) }
        }
        #expect(throws: Never.self) { try CheckpointNote(text, signedBy: verifier) }
    }

    @Test(arguments: [
        ("\n9\n", "\n09\n"), ("\n9\n", "\n+9\n"), ("\n9\n", "\n-9\n"), ("\n9\n", "\n9 \n"), ("\n9\n", "\n9\r\n"),
        ("head ", "head  "), ("head ", "Head "), ("\n\n", "\n"), ("\n\n", "\n\n\n"), ("\n\n", "\nextra\n\n"),
    ])
    func `a note that is spelt otherwise is refused`(_ old: String, _ new: String) throws {
        let (text, verifier) = try signed()
        let damaged = text.replacingOccurrences(of: old, with: new)
        #expect(damaged != text)
        #expect(throws: CheckpointFault.self) { try CheckpointNote(damaged, signedBy: verifier) }
    }

    @Test func `a signature whose last letter has spare bits set is refused`() throws {
        let (text, verifier) = try signed()
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        #expect(text.hasSuffix("=\n"))
        let last = try #require(text.dropLast(2).last)
        let place = try #require(letters.firstIndex(of: last))
        let damaged = text.dropLast(3) + String(letters[place + 1]) + "=\n"
        #expect(throws: CheckpointFault.self) { try CheckpointNote(String(damaged), signedBy: verifier) }
    }

    @Test func `a note without its signature, its end or anything is refused`() throws {
        let (text, verifier) = try signed()
        let body = try #require(text.range(of: "\n\n")?.lowerBound)
        for damaged in ["", "\n", String(text.dropLast()), text[..<body] + "\n", text[..<body] + "\n\n"] {
            #expect(throws: CheckpointFault.self) { try CheckpointNote(damaged, signedBy: verifier) }
        }
        #expect(throws: CheckpointFault.self) {
            try CheckpointNote(text + String(repeating: "\n", count: 65_536), signedBy: verifier)
        }
    }

    @Test func `a key whose name, id, kind or length is wrong is refused`() throws {
        let good = try signed().verifier.text
        for name in ["", "a b", "a+b", "a\u{a0}b"] {
            #expect(throws: CheckpointFault.self) { try CheckpointKey(newNamed: name) }
        }
        #expect(throws: CheckpointFault.self) { try CheckpointKey(named: "a", bytes: [1, 2, 3]) }
        let other = good.replacingOccurrences(of: "heed/store", with: "heed/stork")
        for text in ["", "a+b", other, String(good.dropLast(4)), good.replacingOccurrences(of: "+A", with: "+B")] {
            #expect(throws: CheckpointFault.self) { try CheckpointVerifier(text: text) }
        }
    }

    @Test func `every fault says what is wrong and what to do`() {
        let faults: [CheckpointFault] = [
            .malformed("x"), .badKey("x"), .foreign(origin: "x"), .unsigned, .forged,
        ]
        #expect(Set(faults.map(\.reason)).count == faults.count)
        #expect(faults.allSatisfy { !$0.remedy.isEmpty })
    }
}
