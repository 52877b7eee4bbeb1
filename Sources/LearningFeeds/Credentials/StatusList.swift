import Identity
import Learn
import Notation
import Vocabulary

/// Which credentials of an agency count no longer, as a row of bits that says nothing of whose they are
/// (W3C Bitstring Status List 1.0).
struct StatusList {
    let names: IssuerNames
    let number: Int
    let revoked: [Int]

    /// For how long a copy may be believed: one that is kept back tells nobody for longer that all is well.
    static let lasts = 3_600

    func json(at moment: Instant) -> JSONValue {
        let (id, until) = (names.list(number), Instant(seconds: moment.seconds + Self.lasts))
        let list = JSONValue.map([
            ("id", .text(id + "#list")), ("type", .text("BitstringStatusList")), ("statusPurpose", .text("revocation")),
            ("encodedList", .text(encoded)),
        ])
        return .map([
            ("@context", .list([.text("https://www.w3.org/ns/credentials/v2")])),
            ("id", .text(id)),
            ("type", .list([.text("VerifiableCredential"), .text("BitstringStatusListCredential")])),
            ("issuer", .text(names.id)),
            ("validFrom", .text(moment.text)),
            ("validUntil", .text(until.text)),
            ("credentialSubject", list),
            ("iss", .text(names.id)),
            ("sub", .text(id + "#list")),
            ("jti", .text(id)),
            ("nbf", .integer(moment.seconds)),
            ("exp", .integer(until.seconds)),
        ])
    }

    /// Multibase base64url of the bits in GZIP; the first place is the highest bit of the first byte.
    var encoded: String {
        var bits = [UInt8](repeating: 0, count: StatusPlace.size / 8)
        for position in revoked { bits[position / 8] |= 0x80 >> (position % 8) }
        return "u" + Base64URL.text(StoredGZIP.bytes(bits))
    }
}
