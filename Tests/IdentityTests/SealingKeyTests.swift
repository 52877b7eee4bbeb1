import Access
import TestSupport
import Testing
import Vocabulary

@testable import Identity

/// What is sealed opens with its key, for its account, and as it was; not otherwise.
struct SealingKeyTests {
    private let key: SealingKey
    private let secret: CodeSecret

    init() throws {
        key = try #require(SealingKey(bytes: [UInt8](repeating: 5, count: 32)))
        secret = try #require(CodeSecret(bytes: Array("12345678901234567890".utf8)))
    }

    @Test func `it comes back as it was, and no two sealings are alike`() throws {
        let one = try key.seal(secret, for: .numbered(1))
        let other = try key.seal(secret, for: .numbered(1))
        #expect(one != other)
        #expect(try key.open(one, of: .numbered(1)) == secret)
        #expect(try key.open(other, of: .numbered(1)) == secret)
        #expect(one.bytes.count == 1 + 12 + 20 + 16)
        #expect(!one.bytes.contains(Array("12345678901234567890".utf8)))
    }

    @Test func `another account, another key, any changed byte and any cut do not open it`() throws {
        let sealed = try key.seal(secret, for: .numbered(1))
        let another = try #require(SealingKey(bytes: [UInt8](repeating: 6, count: 32)))
        #expect(throws: UnopenedSeal()) { try key.open(sealed, of: .numbered(2)) }
        #expect(throws: UnopenedSeal()) { try another.open(sealed, of: .numbered(1)) }
        for index in sealed.bytes.indices {
            var bytes = sealed.bytes
            bytes[index] ^= 1
            #expect(throws: UnopenedSeal()) { try key.open(SealedCodes(bytes), of: .numbered(1)) }
        }
        for count in [0, 1, 13, 28, 48] {
            #expect(throws: UnopenedSeal()) {
                try key.open(SealedCodes(Array(sealed.bytes.prefix(count))), of: .numbered(1))
            }
        }
    }

    @Test func `a text opens for its delivery point alone, and not once it was changed`() throws {
        let sealed = try key.seal("whsec_AAAA", for: .numbered(1))
        #expect(try key.open(sealed, of: .numbered(1)) == "whsec_AAAA")
        #expect(try key.seal("whsec_AAAA", for: .numbered(1)) != sealed)
        #expect(throws: UnopenedSeal()) { try key.open(sealed, of: .numbered(2)) }
        for index in sealed.indices {
            var bytes = sealed
            bytes[index] ^= 1
            #expect(throws: UnopenedSeal()) { try key.open(bytes, of: .numbered(1)) }
        }
        // What is sealed for the one use does not open for the other.
        #expect(throws: UnopenedSeal()) { try key.open(SealedCodes(sealed), of: .numbered(1)) }
    }

    @Test(arguments: [0, 16, 31, 33]) func `a key has 32 bytes`(count: Int) {
        #expect(SealingKey(bytes: [UInt8](repeating: 1, count: count)) == nil)
    }
}
