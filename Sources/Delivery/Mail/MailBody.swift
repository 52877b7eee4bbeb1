/// The text of a message as it goes over the wire: as it is where it is plain and its lines are short, else
/// quoted-printable (RFC 2045 section 6.7).
struct MailBody {
    let encoding: String
    let bytes: [UInt8]

    init(_ text: String) {
        let lines = Self.lines(of: text)
        let isPlain = lines.allSatisfy { line in
            line.utf8.count <= Self.longestLine && line.utf8.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x09 }
        }
        let written = isPlain ? lines : lines.map(Self.quoted)
        encoding = isPlain ? "7bit" : "quoted-printable"
        bytes = written.flatMap { Array($0.utf8) + [0x0D, 0x0A] }
    }

    /// The lines, whichever way they were ended; an end at the end begins none.
    private static func lines(of text: String) -> [String] {
        let unified = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        var lines = unified.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    private static func quoted(_ line: String) -> String {
        var written = ""
        var width = 0
        let bytes = Array(line.utf8)
        for (index, byte) in bytes.enumerated() {
            let isLast = index == bytes.count - 1
            let isBlank = byte == 0x20 || byte == 0x09
            let stays = (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=") || isBlank && !isLast
            let token = stays ? String(Unicode.Scalar(byte)) : "=" + hexadecimal(byte)
            if width + token.utf8.count > longestLine - (isLast ? 0 : 1) {
                written += "=\r\n"
                width = 0
            }
            written += token
            width += token.utf8.count
        }
        return written
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.utf8.count == 1 ? "0" + digits : digits
    }

    private static let longestLine = 76
}
