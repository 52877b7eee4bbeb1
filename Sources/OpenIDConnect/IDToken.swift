import Foundation

/// An ID token whose signature is still to be checked (OpenID Connect Core 1.0 section 3.1.3.7, RFC 7515).
struct IDToken: Sendable {
    let algorithm: IDTokenAlgorithm
    /// By which name the provider calls the key; nil where it says none.
    let key: String?
    private let signed: Data
    private let payload: Data
    private let signature: Data

    /// - Throws: `ProviderFault` where it is not signed in a way that is allowed here.
    init(_ text: String) throws(ProviderFault) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard text.utf8.count <= Self.longest, parts.count == 3 else { throw ProviderFault("token") }
        let bytes = parts.compactMap(Base64URLText.bytes)
        guard bytes.count == 3 else { throw ProviderFault("token") }
        let header: Header = try Self.read(bytes[0], or: "token-header")
        guard let algorithm = IDTokenAlgorithm(rawValue: header.alg) else { throw ProviderFault("token-alg") }
        // What must be understood and is not, is refused (RFC 7515 section 4.1.11).
        guard header.crit == nil else { throw ProviderFault("token-crit") }
        self.algorithm = algorithm
        key = header.kid
        signed = Data((parts[0] + "." + parts[1]).utf8)
        payload = bytes[1]
        signature = bytes[2]
    }

    /// What it says, where one of these keys signed it by the algorithm that was looked at before, and by no other.
    func claims(signedBy keys: [ProviderKey]) throws(ProviderFault) -> IDTokenClaims {
        guard keys.contains(where: { $0.isSignature(signature, of: signed, by: algorithm) }) else {
            throw ProviderFault("token-signature")
        }
        return try Self.read(payload, or: "token-claims")
    }

    private static let longest = 16_384

    private struct Header: Decodable {
        let alg: String
        let kid: String?
        let crit: [String]?
    }

    private static func read<Said: Decodable>(_ bytes: Data, or finding: String) throws(ProviderFault) -> Said {
        do {
            return try JSONDecoder.ofProvider.decode(Said.self, from: bytes)
        } catch {
            throw ProviderFault(finding)
        }
    }
}
