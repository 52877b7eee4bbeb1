/// What somebody types to say who they are, in the one spelling that names are compared in.
///
/// Upper and lower case are the same, and blanks around it are nothing. Only ASCII letters, digits and a few signs stand in
/// it, so that no two names look alike to a person and are different to the program.
package struct SignInName: Hashable, Sendable {
    package let text: String

    /// Nil for a text that no sign-in name can be.
    package init?(_ typed: String) {
        let bare = typed.drop(while: \.isWhitespace)
        // Nothing that is far too long is worth folding.
        guard bare.utf8.count <= 4 * Self.lengths.upperBound else { return nil }
        let end = bare.lastIndex { !$0.isWhitespace }
        let folded = end.map { bare[...$0].lowercased() } ?? ""
        guard Self.lengths.contains(folded.utf8.count), folded.utf8.allSatisfy(Self.isAllowed) else { return nil }
        text = folded
    }

    package static let lengths = 3...128

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: Array("@.-_+'".utf8).contains(byte)
        }
    }
}

extension SignInName: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let name = SignInName(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no sign-in name")
        }
        self = name
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension SignInName: CustomStringConvertible {
    package var description: String { "a sign-in name, not shown" }
}
