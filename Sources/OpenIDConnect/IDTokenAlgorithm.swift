/// How an ID token may be signed: by a key of which the provider alone has the secret half (RFC 7518, RFC 8037).
///
/// `none`, and every algorithm whose key both sides have, are left out by not being here.
enum IDTokenAlgorithm: String, CaseIterable, Sendable {
    case rs256 = "RS256"
    case ps256 = "PS256"
    case es256 = "ES256"
    case edDSA = "EdDSA"
}
