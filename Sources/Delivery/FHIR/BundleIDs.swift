import Crypto
import Vocabulary

/// The ids of what stands in a bundle: made from the referral's own, so that the same referral is always the same bytes.
struct BundleIDs {
    let referral: RecordID

    /// The UUID of one part, of version 8 (RFC 9562 section 5.8).
    func id(of part: String) -> String {
        var bytes = Array(SHA256.hash(data: Array("heed fhir 1 \(referral.text) \(part)".utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = bytes.map { byte in
            let digits = String(byte, radix: 16)
            return digits.utf8.count == 1 ? "0" + digits : digits
        }
        return [digits[0..<4], digits[4..<6], digits[6..<8], digits[8..<10], digits[10..<16]]
            .map { $0.joined() }.joined(separator: "-")
    }

    /// As one part of a bundle points at another.
    func urn(of part: String) -> String { "urn:uuid:" + id(of: part) }

    /// The request has the id of the referral itself: a partner that answers names it.
    var request: String { "urn:uuid:" + referral.text }
}
