import Foundation
import Testing

extension Heed.Run {
    /// The JSON object of every line of the output.
    func objects() throws -> [[String: Any]] {
        try outputLines.map { line in
            try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }
}
