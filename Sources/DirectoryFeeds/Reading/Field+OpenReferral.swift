import Notation
import Vocabulary

/// Open Referral gives each member one type; what is written as another is a fault, and null is as if it were not there.
extension Field {
    /// A text in quotation marks.
    func string() throws(BadInput) -> String {
        guard case .scalar(let text, quoted: true) = node.content else {
            throw bad("a text is expected here, not \(told)", remedy: "put it in double quotes")
        }
        return text
    }

    /// A text that says something.
    func name() throws(BadInput) -> String {
        let text = try string()
        guard !text.isBlank else { throw bad("nothing stands here", remedy: "write what it is called") }
        return text
    }

    func uuid<Subject>(_: Subject.Type = Subject.self) throws(BadInput) -> Identifier<Subject> {
        let text = try string()
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [8, 4, 4, 4, 12], parts.joined().allSatisfy({ $0.isASCII && $0.isHexDigit })
        else {
            throw bad(
                "\(text.inQuotes) is not a UUID",
                remedy: "write it like ac148810-d857-441c-9679-408f346de14b"
            )
        }
        return Identifier(text.lowercased())
    }

    func plainNumber() throws(BadInput) -> Double {
        guard case .scalar(_, quoted: false) = node.content else {
            throw bad("a number is expected here, not \(told)", remedy: "write it without quotation marks")
        }
        return try number()
    }

    /// A number of years.
    func years() throws(BadInput) -> Double {
        let years = try plainNumber()
        guard (0...200).contains(years) else {
            throw bad("nobody is of such an age", remedy: "write years from 0 to 200")
        }
        return years
    }

    /// An address of the web that can be followed.
    func web() throws(BadInput) -> String {
        let text = try string()
        guard text.isURI, ["http://", "https://"].contains(where: { text.lowercased().hasPrefix($0) }),
            text.split(separator: "/").count > 1
        else {
            throw bad(
                "\(text.inQuotes) is not an address of the web",
                remedy: "write it whole, such as https://www.example.org, and letters with accents as %C3%A9"
            )
        }
        return text
    }

    /// Any URI; it is shown to nobody and followed by nobody.
    func uri() throws(BadInput) -> String {
        let text = try string()
        guard text.isURI else {
            throw bad("\(text.inQuotes) is not a URI", remedy: "write it whole, such as https://www.example.org/term/1")
        }
        return text
    }

    func emailAddress() throws(BadInput) -> String {
        let text = try string()
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), !text.contains(where: \.isWhitespace) else {
            throw bad("this is not an e-mail address", remedy: "write it like advice@example.org")
        }
        return text
    }

    /// A day, of which a time that follows is left out.
    func day() throws(BadInput) -> CalendarDay {
        let text = try string()
        guard let day = CalendarDay(text: String(text.prefix(10))) else { return try calendarDay() }
        return day
    }

    private var told: String {
        switch node.content {
        case .scalar(let text, quoted: true): "the text \(text.inQuotes)"
        case .scalar(let text, quoted: false): text.inQuotes
        default: node.kind
        }
    }
}

extension String {
    /// Whether it is written as RFC 3986 has it, with a scheme.
    fileprivate var isURI: Bool {
        let scheme = prefix { $0 != ":" }
        guard scheme.count < count, scheme.first?.isLetter == true, scheme.allSatisfy({ $0.isLetter || $0.isNumber })
        else {
            return false
        }
        var rest = utf8.dropFirst(scheme.utf8.count + 1)
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                guard Self.lettersOfURI.contains(byte) else { return false }
                continue
            }
            guard let first = rest.popFirst(), let second = rest.popFirst(),
                [first, second].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit })
            else { return false }
        }
        return utf8.count { $0 == UInt8(ascii: "#") } <= 1
    }

    private static let lettersOfURI = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()*+,;=".utf8
    )
}

extension Fields {
    mutating func text(_ key: String) throws(BadInput) -> String? {
        guard let text = try optional(key)?.string(), !text.isBlank else { return nil }
        return text
    }

    mutating func id<Subject>(_: Subject.Type = Subject.self) throws(BadInput) -> Identifier<Subject> {
        try required("id").uuid()
    }

    /// A member that a reader looks for under several names, the first that is there.
    mutating func text(_ key: String, or other: String) throws(BadInput) -> String? {
        let first = try text(key)
        let second = try text(other)
        return first ?? second
    }
}
