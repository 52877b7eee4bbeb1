package import Vocabulary

/// A telephone at which an entry answers.
package struct DirectoryPhone: Hashable, Codable, Sendable {
    package let id: DirectoryPartID
    /// As it is printed, such as `01632 960 001`.
    package let number: String
    package let extensionNumber: String?
    /// What the feed calls it, such as `voice`, `text` or `fax`.
    package let kind: String?
    /// Who answers, by post and not by name, and when.
    package let words: String?

    package init(
        id: DirectoryPartID,
        number: String,
        extensionNumber: String? = nil,
        kind: String? = nil,
        words: String? = nil
    ) {
        self.id = id
        self.number = number
        self.extensionNumber = extensionNumber
        self.kind = kind
        self.words = words
    }

    /// What a telephone dials: digits alone, and a plus sign in front of a country.
    package var dialled: String {
        let first = number.first { !$0.isWhitespace }
        return (first == "+" ? "+" : "") + number.filter { $0.isASCII && $0.isNumber }
    }
}

/// A language in which it is offered.
package struct SpokenLanguage: Hashable, Codable, Sendable {
    package let id: DirectoryPartID
    package let name: String
    /// Of ISO 639.
    package let code: String?

    package init(id: DirectoryPartID, name: String, code: String? = nil) {
        self.id = id
        self.name = name
        self.code = code
    }
}
