import Foundation
package import Vocabulary

/// Holds what a partner sends in against the secrets shared with them.
///
/// A message that was checked may be sent again by whoever saw it, within the tolerance: whoever takes it in remembers its
/// id for that long.
package struct WebhookCheck: Sendable {
    private let secrets: [WebhookSecret]
    /// How many seconds the sender's clock may be off, and the way may take.
    package let tolerance: Int

    package init(by secrets: [WebhookSecret], tolerance: Int = 300) {
        self.secrets = secrets
        self.tolerance = tolerance
    }

    /// The id of a message that came unchanged from somebody who knows a secret, just now.
    package func id(
        of headers: WebhookHeaders,
        _ body: [UInt8],
        at now: Instant
    ) throws(WebhookRefusal) -> DispatchID {
        guard let id = headers.id else { throw .idMissing }
        guard let timestamp = headers.timestamp else { throw .timestampMissing }
        guard let signature = headers.signature else { throw .signatureMissing }
        guard Self.isID(id) else { throw .badID }
        guard let seconds = Self.seconds(timestamp) else { throw .badTimestamp }
        guard seconds >= now.seconds - tolerance else { throw .tooOld }
        guard seconds <= now.seconds + tolerance else { throw .tooNew }
        let codes = try Self.codes(in: signature)
        let signed = WebhookHeaders.signed(id: id, seconds: seconds, body: body)
        // Every pair is compared, so that how long it takes does not tell which secret it was.
        var isKnown = false
        for code in codes {
            for secret in secrets where secret.isCode(code, of: signed) { isKnown = true }
        }
        guard isKnown else { throw .wrongSignature }
        return DispatchID(id)
    }

    /// Seen without blanks, and without the full stop, which would let one signed text be cut in two ways.
    private static func isID(_ text: String) -> Bool {
        (1...255).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x2E }
    }

    private static func seconds(_ text: String) -> Int? {
        let isPlain = (1...12).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        // Written in any other way it would not be what was signed.
        guard isPlain, let seconds = Int(text), String(seconds) == text else { return nil }
        return seconds
    }

    private static func codes(in signature: String) throws(WebhookRefusal) -> [[UInt8]] {
        let parts = signature.split(separator: " ")
        guard parts.count <= mostSignatures else { throw .tooManySignatures }
        let codes = parts.compactMap { part in
            part.hasPrefix(WebhookHeaders.edition)
                ? Data(base64Encoded: String(part.dropFirst(WebhookHeaders.edition.count))).map(Array.init) : nil
        }
        guard !codes.isEmpty else { throw .noKnownSignature }
        return codes
    }

    private static let mostSignatures = 16
}
