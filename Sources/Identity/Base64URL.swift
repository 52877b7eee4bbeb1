import Foundation

/// Bytes as text for headers and addresses (RFC 4648 section 5), without padding, and in one spelling only.
package enum Base64URL {
    package static func text(_ bytes: [UInt8]) -> String {
        PlainBase64.text(bytes).replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
    }

    static func bytes(_ text: String) -> [UInt8]? {
        guard text.utf8.count <= 1_024, !text.utf8.contains(where: { $0 == 0x2B || $0 == 0x2F }) else { return nil }
        let plain = text.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        return PlainBase64.bytes(plain)
    }
}

/// Base64 without padding, as the notation of password digests has it, and in one spelling only.
enum PlainBase64 {
    static func text(_ bytes: [UInt8]) -> String {
        let padded = Data(bytes).base64EncodedString()
        return String(padded.prefix { $0 != "=" })
    }

    static func bytes(_ text: String) -> [UInt8]? {
        let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        guard let found = Data(base64Encoded: text + padding) else { return nil }
        let bytes = Array(found)
        // Spare bits at the end, and padding that was there already, would give one value several spellings.
        return self.text(bytes).utf8.elementsEqual(text.utf8) ? bytes : nil
    }
}
