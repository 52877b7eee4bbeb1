import Foundation

/// Entries and needs of the directory as they are written: JSON with its keys in order.
enum DirectoryContent {
    static func bytes(of content: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(content))
    }

    static func read<Content: Decodable>(_ type: Content.Type, in bytes: [UInt8]) throws -> Content {
        try JSONDecoder().decode(type, from: Data(bytes))
    }
}
