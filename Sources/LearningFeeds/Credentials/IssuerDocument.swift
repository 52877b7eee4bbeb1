import Identity
import Learn
import Notation
import Vocabulary

/// The keys by which an agency's credentials are checked, as those read them who check (W3C DID Core 1.0, RFC 7517, RFC 8037).
struct IssuerDocument {
    let names: IssuerNames
    let keys: [CredentialKey]

    var json: JSONValue {
        .map([
            (
                "@context",
                .list([.text("https://www.w3.org/ns/did/v1"), .text("https://w3id.org/security/suites/jws-2020/v1")])
            ),
            ("id", .text(names.id)),
            (
                "verificationMethod",
                .list(
                    keys.map { key in
                        .map([
                            ("id", .text(names.key(key.id))), ("type", .text("JsonWebKey2020")),
                            ("controller", .text(names.id)), ("publicKeyJwk", .map(key.jwk)),
                        ])
                    }
                )
            ),
            ("assertionMethod", .list(keys.map { .text(names.key($0.id)) })),
        ])
    }

    var keySet: JSONValue {
        let set = keys.map { key in
            JSONValue.map(
                key.jwk + [("kid", .text(names.key(key.id))), ("alg", .text("EdDSA")), ("use", .text("sig"))]
            )
        }
        return .map([("keys", .list(set))])
    }
}

extension CredentialKey {
    fileprivate var jwk: [(String, JSONValue)] {
        [("kty", .text("OKP")), ("crv", .text("Ed25519")), ("x", .text(Base64URL.text(verifying)))]
    }
}
