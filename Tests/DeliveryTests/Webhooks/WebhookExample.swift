import Vocabulary

@testable import Delivery

/// The example of the specification of Standard Webhooks, and a body of our own.
struct WebhookExample {
    let secret: WebhookSecret
    let other: WebhookSecret
    let id: DispatchID = "msg_p5jXN8AQM9LWM0D4loKWxJek"
    let moment = Instant(seconds: 1_614_265_330)
    let body = Array(#"{"test": 2432232314}"#.utf8)

    init() throws {
        secret = try WebhookSecret(text: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        other = try WebhookSecret(text: "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
    }

    var headers: WebhookHeaders { WebhookSigning(with: secret).headers(for: id, at: moment, body) }

    /// The same with a header of one's own.
    func headers(id: String? = nil, timestamp: String? = nil, signature: String? = nil) -> WebhookHeaders {
        WebhookHeaders(
            id: id ?? headers.id,
            timestamp: timestamp ?? headers.timestamp,
            signature: signature ?? headers.signature
        )
    }
}
