import Foundation

/// What a provider says of itself (OpenID Connect Discovery 1.0 section 3, RFC 8414).
struct ProviderDocument: Sendable {
    let authorization: String
    let token: String
    let keys: String
    let signOut: String?
    /// Whether it says with each answer who it is (RFC 9207).
    let saysIssuer: Bool
    /// Whether the secret goes into the form, and not into a header.
    let wantsSecretInForm: Bool

    /// - Throws: `ProviderFault` where it is not what it should be, or cannot do what is asked of it here.
    init(_ bytes: [UInt8], of settings: ProviderSettings) throws(ProviderFault) {
        let said: Said
        do {
            said = try JSONDecoder.ofProvider.decode(Said.self, from: Data(bytes))
        } catch {
            throw ProviderFault("discovery")
        }
        guard said.issuer == settings.issuer else { throw ProviderFault("discovery-issuer") }
        for address in [said.authorizationEndpoint, said.tokenEndpoint, said.jwksUri, said.endSessionEndpoint] {
            guard let address else { continue }
            // A fragment, a blank or a line break could lead a browser elsewhere.
            guard address.hasPrefix(settings.scheme), address.utf8.allSatisfy(Self.mayStand) else {
                throw ProviderFault("discovery-address")
            }
        }
        guard said.responseTypesSupported.contains("code") else { throw ProviderFault("discovery-code") }
        if let methods = said.codeChallengeMethodsSupported, !methods.contains("S256") {
            throw ProviderFault("discovery-pkce")
        }
        let signed = Set(said.idTokenSigningAlgValuesSupported)
        guard !signed.isDisjoint(with: IDTokenAlgorithm.allCases.map(\.rawValue)) else {
            throw ProviderFault("discovery-alg")
        }
        let shown = said.tokenEndpointAuthMethodsSupported ?? ["client_secret_basic"]
        guard shown.contains("client_secret_basic") || shown.contains("client_secret_post") else {
            throw ProviderFault("discovery-secret")
        }
        authorization = said.authorizationEndpoint
        token = said.tokenEndpoint
        keys = said.jwksUri
        signOut = said.endSessionEndpoint
        saysIssuer = said.authorizationResponseIssParameterSupported ?? false
        wantsSecretInForm = !shown.contains("client_secret_basic")
    }

    private static func mayStand(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && !"#\"<>\\^`{|}".utf8.contains(byte)
    }

    /// By the names that the standard gives them.
    private struct Said: Decodable {
        let issuer: String
        let authorizationEndpoint: String
        let tokenEndpoint: String
        let jwksUri: String
        let endSessionEndpoint: String?
        let responseTypesSupported: [String]
        let idTokenSigningAlgValuesSupported: [String]
        let codeChallengeMethodsSupported: [String]?
        let tokenEndpointAuthMethodsSupported: [String]?
        let authorizationResponseIssParameterSupported: Bool?
    }
}

/// What a provider sent is not what it must be; nothing in it is personal.
struct ProviderFault: Error, Hashable, Sendable {
    let finding: String

    init(_ finding: String) {
        self.finding = finding
    }
}
