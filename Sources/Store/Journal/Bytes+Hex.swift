extension Sequence<UInt8> {
    /// The bytes in lower-case hexadecimal.
    package var hex: String {
        let digits = Array("0123456789abcdef".unicodeScalars)
        var text = String.UnicodeScalarView()
        for byte in self {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(text)
    }
}

extension [UInt8] {
    /// Reads lower-case hexadecimal; nil for anything else.
    package init?(hex: String) {
        var bytes: [UInt8] = []
        var high: UInt8?
        for scalar in hex.utf8 {
            let digit: UInt8
            switch scalar {
            case 0x30...0x39: digit = scalar - 0x30
            case 0x61...0x66: digit = scalar - 0x61 + 10
            default: return nil
            }
            if let first = high {
                bytes.append(first << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        guard high == nil else { return nil }
        self = bytes
    }
}
