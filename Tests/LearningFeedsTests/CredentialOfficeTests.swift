import Crypto
import Foundation
import Identity
import Learn
import Notation
import TestSupport
import Testing
import Vocabulary

@testable import LearningFeeds

/// Credentials, lists and keys as others read them.
///
/// That another program believes them, `Tests/Service/test_credential.py` shows.
struct CredentialOfficeTests {
    private let office: CredentialOffice

    init() throws {
        let sealing = try #require(SealingKey(bytes: [UInt8](repeating: 3, count: 32)))
        office = CredentialOffice(below: "https://heed.force.example:8443", sealing: sealing) { agency, _ in
            agency == "police" ? "The police" : nil
        }
    }

    private static func bytes(_ text: Substring) throws -> [UInt8] {
        let plain = String(text).replacing("-", with: "+").replacing("_", with: "/")
        let padded = plain + String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4)
        return Array(try #require(Data(base64Encoded: String(padded))))
    }

    private func parts(_ token: String) throws -> [[UInt8]] {
        try token.split(separator: ".").map { try Self.bytes($0) }
    }

    @Test func `an agency has an address of its own, and its port is written as did:web has it`() {
        #expect(office.names("police").id == "did:web:heed.force.example%3A8443:api:credentials:police")
        #expect(
            IssuerNames(below: "https://a.example/heed", "police").id == "did:web:a.example:heed:api:credentials:police"
        )
        #expect(office.names("police").list(2) == "https://heed.force.example:8443/api/credentials/police/status/2")
        #expect(throws: Refusal.self) { try office.known("nobody", at: .noon) }
    }

    @Test func `a list is signed by the key that it names, and by no other`() throws {
        let key = try office.newKey(.numbered(1), at: .noon)
        let other = try office.newKey(.numbered(2), at: .noon)
        let list = try office.list(0, of: "police", revoking: [3], by: key, at: .noon)
        let parts = try parts(list)
        let said = Array(list.utf8.prefix { $0 != 0 }.dropLast(list.split(separator: ".")[2].utf8.count + 1))
        let verifying = try Curve25519.Signing.PublicKey(rawRepresentation: key.verifying)
        #expect(verifying.isValidSignature(parts[2], for: said))
        #expect(!verifying.isValidSignature(parts[2], for: said + [0]))
        let another = try Curve25519.Signing.PublicKey(rawRepresentation: other.verifying)
        #expect(!another.isValidSignature(parts[2], for: said))
        let header = String(decoding: parts[0], as: UTF8.self)
        #expect(header == #"{"alg":"EdDSA","kid":"\#(office.names("police").key(key.id))","typ":"JWT"}"#)
        let moved = CredentialKey(.numbered(9), verifying: key.verifying, sealed: key.sealed, since: .noon)
        #expect(throws: UnopenedSeal.self) { try office.list(0, of: "police", revoking: [], by: moved, at: .noon) }
    }

    @Test func `a place in a list is one bit, the first the highest, and nothing else is set`() throws {
        let encoded = StatusList(names: office.names("police"), number: 0, revoked: [0, 9, 131_071]).encoded
        #expect(encoded.first == "u")
        let file = try Self.bytes(encoded.dropFirst())
        #expect(file.count == 10 + 5 + 16_384 + 8, "one block, stored as it is")
        let bits = file[15..<(15 + 16_384)]
        #expect(bits.first == 0x80 && bits.dropFirst().first == 0x40 && bits.last == 0x01)
        #expect(bits.count { $0 != 0 } == 3)
    }

    @Test func `GZIP is of the form that every program reads`() {
        #expect(StoredGZIP.bytes(Array("123456789".utf8)).suffix(8) == [0x26, 0x39, 0xF4, 0xCB, 9, 0, 0, 0])
        #expect(StoredGZIP.bytes([]).suffix(13) == [1, 0, 0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0])
        let two = StoredGZIP.bytes([UInt8](repeating: 7, count: 65_536))
        #expect(two.count == 10 + 5 + 65_535 + 5 + 1 + 8 && two[10] == 0)
    }

    @Test func `every key is told, the latest first, and nothing that signs`() throws {
        let keys = try [2, 1].map { try office.newKey(.numbered($0), at: .noon) }
        let text =
            JSONText(office.document(of: "police", keys)).compact + JSONText(office.keySet(of: "police", keys)).compact
        let names = keys.map { office.names("police").key($0.id) }
        #expect(text.contains(#""assertionMethod":["\#(names[0])","\#(names[1])"]"#))
        #expect(text.contains(#""crv":"Ed25519""#) && !text.contains(#""d":"#))
    }
}
