import Foundation
package import Vocabulary

/// Signs what is sent, after Standard Webhooks.
///
/// While a secret is being replaced there are two: what is sent carries a signature by each, and the receiver may change over
/// at any time.
package struct WebhookSigning: Sendable {
    private let secrets: [WebhookSecret]

    package init(with newest: WebhookSecret, and older: [WebhookSecret] = []) {
        secrets = [newest] + older
    }

    /// The headers for a body that is sent at a moment; the id is the same at every attempt, the moment is not.
    package func headers(for id: DispatchID, at moment: Instant, _ body: [UInt8]) -> WebhookHeaders {
        let signed = WebhookHeaders.signed(id: id.text, seconds: moment.seconds, body: body)
        let signatures = secrets.map { WebhookHeaders.edition + Data($0.code(of: signed)).base64EncodedString() }
        return WebhookHeaders(
            id: id.text,
            timestamp: String(moment.seconds),
            signature: signatures.joined(separator: " ")
        )
    }
}
