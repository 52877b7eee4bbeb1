package import Vocabulary

extension RecordID {
    /// The id that is written so, in small letters as it is kept; nil for anything but a UUID of 36 characters.
    package init?(uuid text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 36 else { return nil }
        for (index, byte) in bytes.enumerated() {
            guard [8, 13, 18, 23].contains(index) ? byte == UInt8(ascii: "-") : byte.isHexDigit else { return nil }
        }
        self.init(text.lowercased())
    }
}

extension UInt8 {
    var isHexDigit: Bool { hexValue != nil }

    /// What a hexadecimal digit counts; nil for any other byte.
    var hexValue: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
