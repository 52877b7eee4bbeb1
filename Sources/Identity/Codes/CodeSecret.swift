import Crypto
import Foundation
package import Vocabulary

/// What the codes of one account are made of (RFC 6238): 160 random bits, shared with the device that shows the codes.
///
/// A code has six digits, is made with SHA-1 and holds for 30 seconds, since that is what every such device knows.
package struct CodeSecret: Hashable, Sendable {
    let bytes: [UInt8]

    /// Makes a new one; a generator of the system is unpredictable, a seeded one is for tests.
    package init(using generator: inout some RandomNumberGenerator) {
        bytes = (0..<Self.length).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    init?(bytes: [UInt8]) {
        guard bytes.count == Self.length else { return nil }
        self.bytes = bytes
    }

    /// As it is typed into a device.
    package var text: String { Base32.text(bytes) }

    /// The step of time, counted from 1970, whose code a text is: that of a moment, or one beside it.
    ///
    /// Every step is compared, in constant time, so that how long it takes tells nothing.
    package func step(of typed: String, at moment: Instant) -> Int? {
        let digits = Array(typed.utf8.filter { $0 != UInt8(ascii: " ") })
        guard typed.utf8.count <= 4 * Self.digits, digits.count == Self.digits else { return nil }
        let now = moment.seconds / Self.secondsPerStep
        var found: Int?
        for step in [now - 1, now, now + 1] where step >= 0 {
            if Self.areEqual(digits, Array(code(at: step).utf8)) { found = step }
        }
        return found
    }

    /// The code of a step (RFC 4226 section 5.3).
    func code(at step: Int) -> String {
        let counter = withUnsafeBytes(of: UInt64(step).bigEndian, Array.init)
        let mac = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: bytes)))
        let offset = Int(mac[mac.count - 1] & 0x0F)
        let number = mac[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } & 0x7FFF_FFFF
        let text = String(number % 1_000_000)
        return String(repeating: "0", count: Self.digits - text.utf8.count) + text
    }

    private static func areEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        guard one.count == other.count else { return false }
        return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static let length = 20
    private static let digits = 6
    private static let secondsPerStep = 30
}

extension CodeSecret {
    /// The address that a device for codes reads, with who made it and for which name.
    package func address(of name: String, at issuer: String) -> String {
        let label = Self.escaped(issuer) + ":" + Self.escaped(name)
        return "otpauth://totp/\(label)?secret=\(text)&issuer=\(Self.escaped(issuer))&algorithm=SHA1&digits=6&period=30"
    }

    private static func escaped(_ text: String) -> String {
        let hexadecimal = Array("0123456789ABCDEF")
        return text.utf8.reduce(into: "") { escaped, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                escaped.unicodeScalars.append(Unicode.Scalar(byte))
            default: escaped += "%\(hexadecimal[Int(byte >> 4)])\(hexadecimal[Int(byte & 15)])"
            }
        }
    }
}

extension CodeSecret: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "the secret of an account's codes, not shown" }
    package var debugDescription: String { description }
}
