import Foundation
import Vocabulary

/// Records as they are written: JSON with its keys in order, so that the same record gives the same bytes.
enum RecordContent {
    static func bytes(of record: some Record) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(record))
    }

    static func record<Kept: Record>(_ type: Kept.Type, in bytes: [UInt8]) throws -> Kept {
        try JSONDecoder().decode(type, from: Data(bytes))
    }
}
