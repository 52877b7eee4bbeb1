/// Bytes as capital letters and digits (RFC 4648 section 6), without padding, as apps for codes read secrets.
enum Base32 {
    static func text(_ bytes: [UInt8]) -> String {
        var text = ""
        var bits = 0
        var held = 0
        for byte in bytes {
            held = held << 8 | Int(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.unicodeScalars.append(alphabet[held >> bits & 31])
            }
            held &= (1 << bits) - 1
        }
        if bits > 0 { text.unicodeScalars.append(alphabet[held << (5 - bits) & 31]) }
        return text
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".unicodeScalars)
}
