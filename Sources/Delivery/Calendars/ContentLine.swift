import Vocabulary

/// One line of a calendar (RFC 5545 section 3.1): a name, and a value whose signs are escaped as its sort asks for.
struct ContentLine: Sendable {
    /// What stands before the colon, parameters included.
    let name: String
    /// As it is written.
    let value: String

    /// A value that is written as it is; line breaks and other control characters, which would begin another line, are left
    /// out.
    init(_ name: String, _ value: String) {
        self.name = name
        self.value = String(String.UnicodeScalarView(value.unicodeScalars.filter { !Self.isControl($0) }))
    }

    /// Free text: commas, semicolons, backslashes and line breaks are escaped.
    init(_ name: String, text: String) {
        let unified = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        var escaped = ""
        for scalar in unified.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += "\\" + String(scalar)
            case "\n": escaped += "\\n"
            case "\t": escaped += " "
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        self.init(name, escaped)
    }

    /// A moment in UTC, such as `20261120T221000Z`.
    init(_ name: String, at moment: Instant) {
        self.init(name, moment.text.replacing("-", with: "").replacing(":", with: ""))
    }

    /// The line with its end, broken after at most 75 octets and never within a character of Unicode.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        var width = 0
        for scalar in (name + ":" + value).unicodeScalars {
            let next = Array(scalar.utf8)
            if width + next.count > Self.longest {
                bytes += Array("\r\n ".utf8)
                width = 1
            }
            bytes += next
            width += next.count
        }
        return bytes + [0x0D, 0x0A]
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control
    }

    private static let longest = 75
}
