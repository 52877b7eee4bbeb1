import TestSupport
import Testing
import Vocabulary

@testable import Identity

/// Codes are those of RFC 6238, and each time of day has its own.
struct CodeSecretTests {
    /// The secret of the RFC's own examples.
    private let secret: CodeSecret

    init() throws { secret = try #require(CodeSecret(bytes: Array("12345678901234567890".utf8))) }

    /// RFC 6238, appendix B, the rows of SHA-1: eight digits there, of which the last six are ours.
    @Test(arguments: [
        (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
        (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ])
    func `the codes are those of the RFC`(second: Int, code: String) {
        #expect(secret.code(at: second / 30) == String(code.suffix(6)))
        #expect(secret.step(of: String(code.suffix(6)), at: Instant(seconds: second)) == second / 30)
    }

    /// RFC 4226, appendix D.
    @Test func `the first ten codes are those of the counter`() {
        #expect(
            (0..<10).map(secret.code) == [
                "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489",
            ]
        )
    }

    @Test func `the code before and the one after count, and those beside them do not`() {
        let step = 1_000
        for offset in -3...3 {
            let found = secret.step(of: secret.code(at: step + offset), at: Instant(seconds: step * 30 + 29))
            #expect(found == (abs(offset) <= 1 ? step + offset : nil))
        }
    }

    @Test func `a code may be typed with blanks, and in no other way`() {
        let now = Instant(seconds: 59)
        #expect(secret.step(of: "287 082", at: now) == 1)
        #expect(secret.step(of: " 287082 ", at: now) == 1)
        let others = [
            "", "28708", "2870820", "287O82", "287.082", "-87082", "２８７０８２",
            String(repeating: " ", count: 90) + "287082",
        ]
        for wrong in others { #expect(secret.step(of: wrong, at: now) == nil) }
    }

    @Test func `at the beginning of time there is no code before the first`() {
        #expect(secret.step(of: secret.code(at: 0), at: Instant(seconds: 0)) == 0)
        #expect(secret.step(of: "000000", at: Instant(seconds: 0)) == nil)
    }

    /// RFC 4648, section 10, without the padding.
    @Test(arguments: [
        ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
        ("foobar", "MZXW6YTBOI"),
    ])
    func `it is typed in base 32`(bytes: String, text: String) {
        #expect(Base32.text(Array(bytes.utf8)) == text)
    }

    @Test func `its address says all that a device needs`() {
        #expect(
            secret.address(of: "asha.rao@north", at: "Heed North & Vale")
                == "otpauth://totp/Heed%20North%20%26%20Vale:asha.rao%40north?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                + "&issuer=Heed%20North%20%26%20Vale&algorithm=SHA1&digits=6&period=30"
        )
    }

    @Test func `no two are alike, and one that is printed does not show itself`() {
        var generator = SystemRandomNumberGenerator()
        #expect(Set((0..<200).map { _ in CodeSecret(using: &generator) }).count == 200)
        #expect(!"\(secret) \(String(reflecting: secret)) \([secret])".contains("GEZD"))
        #expect(CodeSecret(bytes: [1, 2, 3]) == nil)
    }
}
