import Crypto
import CryptoExtras
import Foundation

/// One public key of a provider, and the algorithms it is good for (RFC 7517, RFC 7518 section 6, RFC 8037).
struct ProviderKey: Sendable {
    /// What the provider calls it; nil where it has no name.
    let name: String?
    private let stated: String?
    private let kind: Kind

    private enum Kind: Sendable {
        case rsa(_RSA.Signing.PublicKey)
        case p256(P256.Signing.PublicKey)
        case ed25519(Curve25519.Signing.PublicKey)
    }

    /// Whether the key is one of this algorithm, and was not made for another.
    func fits(_ algorithm: IDTokenAlgorithm) -> Bool {
        guard stated == nil || stated == algorithm.rawValue else { return false }
        return switch (kind, algorithm) {
        case (.rsa, .rs256), (.rsa, .ps256), (.p256, .es256), (.ed25519, .edDSA): true
        default: false
        }
    }

    /// Whether the secret half of this key signed something, by exactly this algorithm.
    func isSignature(_ signature: Data, of signed: Data, by algorithm: IDTokenAlgorithm) -> Bool {
        guard fits(algorithm) else { return false }
        switch kind {
        case .rsa(let key):
            let padding: _RSA.Signing.Padding = algorithm == .ps256 ? .PSS : .insecurePKCS1v1_5
            let made = _RSA.Signing.RSASignature(rawRepresentation: signature)
            return key.isValidSignature(made, for: SHA256.hash(data: signed), padding: padding)
        case .p256(let key):
            do {
                return key.isValidSignature(try P256.Signing.ECDSASignature(rawRepresentation: signature), for: signed)
            } catch {
                return false
            }
        case .ed25519(let key): return key.isValidSignature(signature, for: signed)
        }
    }
}

extension ProviderKey {
    private struct Said: Decodable {
        let kty: String
        let kid: String?
        let alg: String?
        let crv: String?
        let n: String?
        let e: String?
        let x: String?
        let y: String?
    }

    /// Nil for a kind of key that is not known here, and for one that is none.
    init?(from decoder: any Decoder) throws {
        let said = try Said(from: decoder)
        guard let kind = Self.kind(said) else { return nil }
        name = said.kid
        stated = said.alg
        self.kind = kind
    }

    private static func kind(_ said: Said) -> Kind? {
        func bytes(_ text: String?) -> Data? { text.flatMap(Base64URLText.bytes) }
        do {
            switch (said.kty, said.crv) {
            case ("RSA", _):
                guard let modulus = bytes(said.n), let exponent = bytes(said.e) else { return nil }
                let key = try _RSA.Signing.PublicKey(n: modulus, e: exponent)
                return sizes.contains(key.keySizeInBits) ? .rsa(key) : nil
            case ("EC", "P-256"):
                guard let x = bytes(said.x), let y = bytes(said.y) else { return nil }
                return .p256(try P256.Signing.PublicKey(rawRepresentation: x + y))
            case ("OKP", "Ed25519"):
                guard let x = bytes(said.x) else { return nil }
                return .ed25519(try Curve25519.Signing.PublicKey(rawRepresentation: x))
            default: return nil
            }
        } catch {
            return nil
        }
    }

    /// In bits; shorter ones are broken, longer ones only make work.
    private static let sizes = 2_048...8_192
}
