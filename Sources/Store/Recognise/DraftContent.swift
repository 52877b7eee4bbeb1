import Foundation
import Recognise

/// What was typed into a draft, as it is written: JSON, with when each field was last changed.
struct DraftContent: Codable {
    let fields: [String: [String]]
    let touched: [String: Int]
    let others: Int
    /// Nil in what was kept before it was measured.
    let secondsWritten: Int?

    init(_ draft: Draft) {
        fields = draft.fields.values
        touched = draft.touches.names
        others = draft.touches.others
        secondsWritten = draft.secondsWritten
    }

    init(in bytes: [UInt8]) throws {
        self = try JSONDecoder().decode(DraftContent.self, from: Data(bytes))
    }

    func bytes() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(self))
    }
}
