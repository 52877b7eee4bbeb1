import Crypto

/// What is kept instead of a password.
///
/// Making and checking one blocks for a while: leave both to `PasswordHashing`.
package struct PasswordDigest: Hashable, Sendable {
    package let cost: ScryptCost
    let salt: [UInt8]
    let hash: [UInt8]

    package init(
        of password: Password,
        cost: ScryptCost = .standard,
        using generator: inout some RandomNumberGenerator
    ) throws {
        self.cost = cost
        salt = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        hash = try cost.key(from: password.bytes, salt: salt, count: 32).withUnsafeBytes { Array($0) }
    }

    /// Whether a text is the password; one that is too short or too long to be any is not.
    package func accepts(_ text: String) throws -> Bool {
        let password: Password
        do {
            password = try Password(text)
        } catch {
            return false
        }
        let derived = try cost.key(from: password.bytes, salt: salt, count: hash.count)
        // Keys of this type compare in constant time.
        return derived == SymmetricKey(data: hash)
    }
}

extension PasswordDigest {
    /// Reads the notation that it is kept in, such as `$scrypt$ln=17,r=8,p=1$salt$hash`.
    package init(notation: String) throws(PasswordFault) {
        let parts = notation.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt" else { throw .damaged }
        guard let match = parts[2].wholeMatch(of: #/ln=([1-9][0-9]?),r=([1-9][0-9]?),p=([1-9][0-9]?)/#),
            let logN = Int(match.1), let blockSize = Int(match.2), let parallelism = Int(match.3)
        else {
            throw .damaged
        }
        cost = ScryptCost(logN: logN, blockSize: blockSize, parallelism: parallelism)
        guard cost.isAffordable, let salt = PlainBase64.bytes(parts[3]), let hash = PlainBase64.bytes(parts[4]),
            (16...64).contains(salt.count), (32...64).contains(hash.count)
        else {
            throw .damaged
        }
        self.salt = salt
        self.hash = hash
    }

    package var notation: String {
        let parameters = "ln=\(cost.logN),r=\(cost.blockSize),p=\(cost.parallelism)"
        return "$scrypt$\(parameters)$\(PlainBase64.text(salt))$\(PlainBase64.text(hash))"
    }
}
