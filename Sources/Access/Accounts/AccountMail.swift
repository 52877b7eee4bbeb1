/// Where somebody gets mail, as it was checked by whoever took it in; it is personal, and stands in no log because it was printed.
package struct AccountMail: Hashable, Sendable {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }
}

extension AccountMail: Codable {
    package init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension AccountMail: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "a mail address, not shown" }
    package var debugDescription: String { description }
}
