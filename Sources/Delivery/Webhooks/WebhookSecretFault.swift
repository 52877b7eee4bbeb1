/// Why a text is no secret of a webhook.
package enum WebhookSecretFault: Error, Hashable, Sendable {
    case prefixMissing
    case notBase64
    /// It has so many bytes, where 24 to 64 are asked for.
    case length(Int)

    package var reason: String {
        switch self {
        case .prefixMissing: "the secret does not begin with whsec_"
        case .notBase64: "what follows whsec_ is not Base64"
        case .length(let count): "the secret has \(count) bytes, and 24 to 64 are asked for"
        }
    }

    package var remedy: String {
        switch self {
        case .prefixMissing, .notBase64: "copy the whole secret, from whsec_ to its last character"
        case .length: "have a new one made"
        }
    }
}
