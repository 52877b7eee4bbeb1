/// Names and values as a form or a query writes them.
enum FormText {
    static func text(_ fields: [(String, String)]) -> String {
        fields.map { escaped($0) + "=" + escaped($1) }.joined(separator: "&")
    }

    /// Everything but what RFC 3986 leaves alone, byte by byte.
    static func escaped(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        let bytes = text.utf8.flatMap { byte in
            isPlain(byte) ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "-._~".utf8.contains(byte)
        }
    }
}

extension String {
    /// An address with more in its query.
    func adding(_ query: String) -> String {
        self + (contains("?") ? "&" : "?") + query
    }
}
