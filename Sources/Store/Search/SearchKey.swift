import Crypto

/// The key without which no token of the search index can be told or tried.
package struct SearchKey: Sendable {
    private let key: SymmetricKey

    /// Reads a key of 32 bytes; nil for any other length.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        key = SymmetricKey(data: bytes)
    }

    func token(_ kind: SearchToken.Kind, _ value: String) -> SearchToken {
        let message = Array("\(kind.rawValue)|\(value)".utf8)
        return SearchToken(bytes: Array(HMAC<SHA256>.authenticationCode(for: message, using: key).prefix(16)))
    }
}

extension SearchKey: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "a search key, not shown" }
    package var debugDescription: String { description }
}
