import Crypto
import TestSupport
import Testing

@testable import Identity

struct PasswordDigestTests {
    private let light = ScryptCost(logN: 4, blockSize: 8, parallelism: 1)

    private func digest(_ text: String, seed: UInt64 = 1) throws -> PasswordDigest {
        var random = SplitMix64(seed: seed)
        return try PasswordDigest(of: Password(text), cost: light, using: &random)
    }

    @Test func `the password is accepted at the standard cost`() throws {
        var generator = SystemRandomNumberGenerator()
        let made = try PasswordDigest(of: Password("four kind brown owls"), using: &generator)
        #expect(made.notation.hasPrefix("$scrypt$ln=17,r=8,p=1$"))
        let kept = try PasswordDigest(notation: made.notation)
        #expect(kept == made)
        #expect(try kept.accepts("four kind brown owls"))
    }

    @Test func `a notation that another program made is read`() throws {
        let kept = try PasswordDigest(
            notation: "$scrypt$ln=10,r=8,p=2$c2l4dGVlbiBieXRlIHNsdA$73zzm61w3QPFtWnMyzpvikkpoklXG5qRuRO/RpAfRGM"
        )
        #expect(try kept.accepts("pleaseletmein"))
        #expect(try !kept.accepts("Pleaseletmein"))
    }

    @Test(arguments: ["", "correct", "correct horse ", "Correct horse", "correct horsé", "correct horse\u{0}"])
    func `a wrong password is refused`(_ wrong: String) throws {
        #expect(try !digest("correct horse").accepts(wrong))
    }

    @Test func `the same password has another digest each time`() throws {
        #expect(try digest("correct horse", seed: 1).notation != digest("correct horse", seed: 2).notation)
    }

    @Test func `a letter is the same however the keyboard composes it`() throws {
        let kept = try digest("caf\u{E9} au lait noir")
        #expect(try kept.accepts("cafe\u{301} au lait noir"))
        #expect(try !kept.accepts("cafe au lait noir"))
    }

    @Test func `the length is counted in code points after composing`() throws {
        #expect(throws: PasswordFault.tooShort) { try Password("elevenchars") }
        #expect(throws: PasswordFault.tooShort) { try Password(String(repeating: "e\u{301}", count: 11)) }
        #expect(throws: PasswordFault.tooLong) { try Password(String(repeating: "x", count: 129)) }
        #expect(throws: PasswordFault.tooLong) { try Password("e" + String(repeating: "\u{301}", count: 1_000_000)) }
        #expect(throws: Never.self) { try Password("twelve chars") }
        #expect(throws: Never.self) { try Password(String(repeating: "e\u{301}", count: 128)) }
    }

    @Test func `a control character is refused, since one at the end may count for nothing`() throws {
        let key = try light.key(from: Array("correct horse".utf8), salt: [1], count: 32)
        #expect(try key == light.key(from: Array("correct horse\u{0}".utf8), salt: [1], count: 32))
        for text in ["correct horse\u{0}", "correct\thorse", "correct horse\u{7F}"] {
            #expect(throws: PasswordFault.unprintable) { try Password(text) }
        }
    }

    @Test func `every fault says what is wrong and what to do`() {
        let faults: [PasswordFault] = [.tooShort, .tooLong, .unprintable, .damaged]
        #expect(Set(faults.map(\.reason)).count == 4)
        #expect(faults.allSatisfy { !$0.remedy.isEmpty })
        #expect(PasswordFault.tooShort.reason.contains("12"))
    }

    @Test func `a password that is printed does not show itself`() throws {
        let password = try Password("correct horse")
        #expect(!"\(password) \(String(reflecting: password)) \([password])".contains("horse"))
    }
}
