import Foundation
import Notation
import Vocabulary

extension Field {
    /// A text that says something.
    func words() throws(BadInput) -> String {
        let text = try text()
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw bad("nothing stands here", remedy: "write some words")
        }
        return text
    }

    /// The id of a record.
    func recordID() throws(BadInput) -> RecordID {
        guard let id = UUID(uuidString: try text()) else {
            throw bad("this is not the id of a record", remedy: "write a UUID")
        }
        return RecordID(id.uuidString.lowercased())
    }

    /// True or false.
    func isTrue() throws(BadInput) -> Bool {
        switch try text() {
        case "true": true
        case "false": false
        default: throw bad("this is neither true nor false", remedy: "write true or false")
        }
    }
}
