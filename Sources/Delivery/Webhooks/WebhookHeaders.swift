/// The three headers that go with a webhook, as they are written; nil where one did not come.
package struct WebhookHeaders: Hashable, Sendable {
    package let id: String?
    package let timestamp: String?
    package let signature: String?

    package init(id: String?, timestamp: String?, signature: String?) {
        self.id = id
        self.timestamp = timestamp
        self.signature = signature
    }

    /// Those that there are, in a fixed order.
    package var fields: [LetterHeader] {
        [(Self.idName, id), (Self.timestampName, timestamp), (Self.signatureName, signature)]
            .compactMap { name, value in value.map { LetterHeader(name, $0) } }
    }

    package static let idName = "webhook-id"
    package static let timestampName = "webhook-timestamp"
    package static let signatureName = "webhook-signature"

    /// What is signed: id, moment and body, with full stops between.
    static func signed(id: String, seconds: Int, body: [UInt8]) -> [UInt8] {
        Array("\(id).\(seconds).".utf8) + body
    }

    /// The signatures are of this sort: HMAC with SHA-256.
    static let edition = "v1,"
}
