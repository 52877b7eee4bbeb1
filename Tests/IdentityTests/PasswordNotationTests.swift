import TestSupport
import Testing

@testable import Identity

struct PasswordNotationTests {
    private static let salt = String(repeating: "A", count: 22)
    private static let hash = String(repeating: "A", count: 43)

    @Test func `a notation that is whole is read and written the same`() throws {
        let whole = "$scrypt$ln=17,r=8,p=1$\(Self.salt)$\(Self.hash)"
        #expect(try PasswordDigest(notation: whole).notation == whole)
    }

    @Test(arguments: [
        "", "$", "$$$$", "correct horse battery",
        "$argon2id$ln=17,r=8,p=1$\(salt)$\(hash)",
        "scrypt$ln=17,r=8,p=1$\(salt)$\(hash)",
        " $scrypt$ln=17,r=8,p=1$\(salt)$\(hash)",
        "$scrypt$ln=17,r=8,p=1$\(salt)$\(hash)$",
        "$scrypt$ln=17,r=8,p=1$\(salt)",
        "$scrypt$ln=17,r=8$\(salt)$\(hash)",
        "$scrypt$r=8,ln=17,p=1$\(salt)$\(hash)",
        "$scrypt$ln=017,r=8,p=1$\(salt)$\(hash)",
        "$scrypt$ln=-1,r=8,p=1$\(salt)$\(hash)",
        "$scrypt$ln=0,r=8,p=1$\(salt)$\(hash)",
        "$scrypt$ln=30,r=8,p=1$\(salt)$\(hash)",
        "$scrypt$ln=17,r=99,p=1$\(salt)$\(hash)",
        "$scrypt$ln=17,r=8,p=99$\(salt)$\(hash)",
        "$scrypt$ln=99999999999999999999,r=8,p=1$\(salt)$\(hash)",
        "$scrypt$ln=17,r=8,p=1$$\(hash)",
        "$scrypt$ln=17,r=8,p=1$\(salt)$",
        "$scrypt$ln=17,r=8,p=1$AAAA$\(hash)",
        "$scrypt$ln=17,r=8,p=1$\(salt)$AAAA",
        "$scrypt$ln=17,r=8,p=1$\(salt)==$\(hash)",
        "$scrypt$ln=17,r=8,p=1$\(salt.dropLast())B$\(hash)",
        "$scrypt$ln=17,r=8,p=1$\(salt)$\(hash.dropLast())*",
    ])
    func `a notation that is damaged, or asks for too much, is refused`(_ notation: String) {
        #expect(throws: PasswordFault.damaged) { try PasswordDigest(notation: notation) }
    }

    @Test func `a notation of which a character was changed is refused, or no longer accepts the password`() throws {
        var random = SplitMix64(seed: 4)
        let light = ScryptCost(logN: 4, blockSize: 8, parallelism: 1)
        let notation = try PasswordDigest(of: Password("correct horse"), cost: light, using: &random).notation
        #expect(try PasswordDigest(notation: notation).accepts("correct horse"))
        for index in notation.indices {
            for other in "A0=$" where other != notation[index] {
                let damaged = notation.replacingCharacter(at: index, with: other)
                do {
                    #expect(try !PasswordDigest(notation: damaged).accepts("correct horse"))
                } catch let fault as PasswordFault {
                    #expect(fault == .damaged)
                }
            }
        }
    }
}

extension String {
    fileprivate func replacingCharacter(at index: Index, with other: Character) -> String {
        String(self[..<index]) + String(other) + String(self[self.index(after: index)...])
    }
}
