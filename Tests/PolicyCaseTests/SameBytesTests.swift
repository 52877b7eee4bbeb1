import Documents
import Notation
import Testing

@Suite struct SameBytesTests {
    @Test(arguments: try ExampleFile.examples)
    func `an example assessed twice gives the same bytes`(_ file: ExampleFile) throws {
        #expect(try file.assessed() == file.assessed())
    }

    @Test(arguments: try ExampleFile.examples)
    func `an example gives the same bytes in YAML and in JSON`(_ file: ExampleFile) throws {
        let written = JSONText(try file.document().node.json).pretty
        let source = Source(name: "the same.json")
        let document = Field(try NodeReader.read(Array(written.utf8), from: source), at: "", in: source)
        #expect(try file.assessed(document) == file.assessed())
    }
}

extension Node {
    /// The value as it is written in JSON: plain numbers, true and false stay what they are.
    fileprivate var asJSON: JSONValue {
        switch content {
        case .null: .null
        case .scalar("true", quoted: false): .bool(true)
        case .scalar("false", quoted: false): .bool(false)
        case .scalar(let text, quoted: false):
            Int(text).flatMap { String($0) == text ? .integer($0) : nil } ?? .text(text)
        case .scalar(let text, quoted: true): .text(text)
        case .list(let items): .list(items.map(\.json))
        case .map(let entries): .map(entries.map { ($0.key, $0.value.json) })
        }
    }
}
