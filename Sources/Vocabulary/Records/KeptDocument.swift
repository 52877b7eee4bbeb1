/// A document as it was given, in JSON; nothing of it is lost by being understood.
package struct KeptDocument: Hashable, Codable, Sendable {
    package let json: String

    package init(json: String) {
        self.json = json
    }

    package init(from decoder: any Decoder) throws {
        json = try decoder.singleValueContainer().decode(String.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(json)
    }
}
