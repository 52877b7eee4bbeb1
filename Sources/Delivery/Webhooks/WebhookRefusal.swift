/// Why a message that came in is not believed.
package enum WebhookRefusal: Error, Hashable, CaseIterable, Sendable {
    case idMissing, timestampMissing, signatureMissing
    case badID
    case badTimestamp
    case tooOld
    case tooNew
    /// None of the signatures is of the sort `v1`, or none can be read.
    case noKnownSignature
    case tooManySignatures
    case wrongSignature

    package var reason: String {
        switch self {
        case .idMissing: "the header webhook-id is missing"
        case .timestampMissing: "the header webhook-timestamp is missing"
        case .signatureMissing: "the header webhook-signature is missing"
        case .badID: "webhook-id is empty, too long, or has a blank or a full stop"
        case .badTimestamp: "webhook-timestamp is not a number of seconds since 1970"
        case .tooOld: "the message was signed too long ago"
        case .tooNew: "the message was signed in the future"
        case .noKnownSignature: "webhook-signature holds no signature of the sort v1"
        case .tooManySignatures: "webhook-signature holds too many signatures"
        case .wrongSignature: "no signature fits the message"
        }
    }

    package var remedy: String {
        switch self {
        case .idMissing, .timestampMissing, .signatureMissing: "send all three headers of Standard Webhooks"
        case .badID: "send an id of 1 to 255 letters, digits, hyphens or underscores"
        case .badTimestamp: "send whole seconds in digits"
        case .tooOld, .tooNew: "set the clock of the sender, and sign anew at each attempt"
        case .noKnownSignature: "sign with HMAC-SHA256 and write v1, and the code in Base64"
        case .tooManySignatures: "send one for each secret that is in use"
        case .wrongSignature:
            "sign the id, the timestamp and the body exactly as they are sent, with the secret agreed on"
        }
    }
}
