import TestSupport
import Testing

@testable import Identity

struct TokenSecretTests {
    @Test func `a token is its prefix and 43 characters, and is read as it was made`() {
        var random = SplitMix64(seed: 1)
        for _ in 0..<200 {
            let secret = TokenSecret(using: &random)
            #expect(secret.text.utf8.count == 48)
            #expect(secret.text.wholeMatch(of: #/heed_[A-Za-z0-9_-]{43}/#) != nil)
            #expect(TokenSecret(text: secret.text) == secret)
        }
    }

    @Test func `the digest is that of the text`() throws {
        let secret = try #require(TokenSecret(text: "heed_" + String(repeating: "A", count: 43)))
        // printf %s heed_AAA… | sha256sum
        let digest = secret.digest.map { String(($0 >> 4), radix: 16) + String(($0 & 15), radix: 16) }.joined()
        #expect(digest == "3fe3d2047f67cb9cfcd53c8923371ad4de470d5eed2d9d321e9b686ab966a832")
    }

    @Test func `no two tokens are alike`() {
        var generator = SystemRandomNumberGenerator()
        let tokens = Set((0..<500).map { _ in TokenSecret(using: &generator) })
        #expect(tokens.count == 500)
        #expect(Set(tokens.map(\.digest)).count == 500)
    }

    @Test(arguments: wrong)
    func `a text that is not spelt as a token is refused`(_ text: String) {
        #expect(TokenSecret(text: text) == nil)
    }

    @Test func `a token that is printed does not show itself`() {
        var random = SplitMix64(seed: 1)
        let secret = TokenSecret(using: &random)
        #expect(!"\(secret) \(String(reflecting: secret)) \([secret])".contains(secret.text.dropFirst(5)))
    }

    private static let zeros = String(repeating: "A", count: 43)

    private static let wrong: [String] =
        [
            "", "heed_", zeros, "Heed_\(zeros)", "heed-\(zeros)", "heed_\(zeros)A", "heed_\(zeros)=", "heed_\(zeros)\n",
            " heed_\(zeros)",
        ] + ["", "B", "+", "/", "=", " ", "é", "\u{301}"].map { "heed_\(zeros.dropLast())\($0)" } + [
            "heed_\(zeros.dropLast(4))A==="
        ]
}
