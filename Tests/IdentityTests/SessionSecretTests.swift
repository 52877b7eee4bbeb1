import TestSupport
import Testing

@testable import Identity

/// The secret of a session is read as it was made, and its forms have a token that no other session's have.
struct SessionSecretTests {
    private let secret: SessionSecret

    init() throws { secret = try #require(SessionSecret(bytes: Array(0..<32))) }

    @Test func `it is 43 characters, and is read as it was made`() {
        var random = SplitMix64(seed: 1)
        for _ in 0..<200 {
            let secret = SessionSecret(using: &random)
            #expect(secret.text.wholeMatch(of: #/[A-Za-z0-9_-]{43}/#) != nil)
            #expect(SessionSecret(text: secret.text) == secret)
        }
    }

    @Test func `its digest and its token are those of the bytes`() {
        // printf of the bytes | sha256sum; and the HMAC of the purpose under them, by Python.
        #expect(hexadecimal(secret.digest) == "630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd")
        #expect(secret.formToken == "IuwHcqkk_yL14vFOQhI86tTSib4oN7R1_p4iQo4xsWo")
    }

    @Test func `a form is of this session where it sends its token, to the letter`() throws {
        let other = try #require(SessionSecret(bytes: [UInt8](repeating: 1, count: 32)))
        #expect(secret.isFormToken(secret.formToken))
        #expect(!secret.isFormToken(other.formToken))
        #expect(!secret.isFormToken(secret.text))
        for wrong in ["", "x", secret.formToken + "A", String(secret.formToken.dropLast()), secret.formToken + "="] {
            #expect(!secret.isFormToken(wrong))
        }
    }

    @Test(arguments: ["", "A", String(repeating: "A", count: 42), String(repeating: "A", count: 44), "é"])
    func `what is spelt otherwise is no secret`(text: String) {
        #expect(SessionSecret(text: text) == nil)
    }

    @Test func `no two are alike, and one that is printed does not show itself`() {
        var generator = SystemRandomNumberGenerator()
        #expect(Set((0..<200).map { _ in SessionSecret(using: &generator).digest }).count == 200)
        #expect(!"\(secret) \(String(reflecting: secret)) \([secret])".contains(secret.text))
    }

    private func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}
