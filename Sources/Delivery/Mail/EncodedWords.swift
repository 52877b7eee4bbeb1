import Foundation

/// Text of a header that ASCII does not hold, in words of Base64 (RFC 2047), each on a line of its own.
enum EncodedWords {
    /// The text of a header; as it is where it is plain and fits on the line, of which so many characters are used.
    static func header(_ text: String, after used: Int) -> String {
        let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?")
        let isTrimmed = !text.hasPrefix(" ") && !text.hasSuffix(" ")
        if isPlain, isTrimmed, used + text.utf8.count <= longestLine { return text }
        return words(text, after: used)
    }

    /// A name before an address, in quotation marks where it needs them.
    static func phrase(_ text: String, after used: Int) -> String {
        let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?")
        guard isPlain, used + text.utf8.count + 2 <= longestLine else { return words(text, after: used) }
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"\(escaped)\""
    }

    private static func words(_ text: String, after used: Int) -> String {
        var words: [String] = []
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            let next = Array(scalar.utf8)
            // The first line has less room; no scalar is split between two words.
            let room = longestWord - (words.isEmpty ? used : 1)
            if prefix.count + suffix.count + (bytes.count + next.count + 2) / 3 * 4 > room {
                words.append(prefix + Data(bytes).base64EncodedString() + suffix)
                bytes = []
            }
            bytes += next
        }
        words.append(prefix + Data(bytes).base64EncodedString() + suffix)
        return words.joined(separator: "\r\n ")
    }

    private static let prefix = "=?utf-8?B?"
    private static let suffix = "?="
    private static let longestWord = 75
    private static let longestLine = 76
}
