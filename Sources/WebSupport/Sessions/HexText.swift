/// Bytes in hexadecimal, in small letters and in one spelling only.
enum HexText {
    static func text(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// Nil for an odd number of digits, capital letters and anything else.
    static func bytes(_ text: String) -> [UInt8]? {
        let digits = Array(text.utf8)
        guard digits.count.isMultiple(of: 2), digits.allSatisfy({ $0.isHexDigit && !(0x41...0x46).contains($0) }) else {
            return nil
        }
        return stride(from: 0, to: digits.count, by: 2).map { index in
            (digits[index].hexValue ?? 0) << 4 | (digits[index + 1].hexValue ?? 0)
        }
    }
}
