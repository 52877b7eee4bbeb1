/// What the index holds of one trait of a person: the first 16 bytes of HMAC-SHA256 over the kind and the value.
///
/// It says nothing without the key. With it, who has both can still count how often a token occurs.
package struct SearchToken: Hashable, Sendable {
    package let bytes: [UInt8]

    package init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// What a token is of; the names go into the tokens and must not change.
    enum Kind: String, CaseIterable {
        case word, prefix, sound, year, day, postcode, district
    }
}
