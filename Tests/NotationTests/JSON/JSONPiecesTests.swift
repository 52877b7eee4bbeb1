import Notation
import Testing

/// A document taken apart gives what reading all of it gives.
struct JSONPiecesTests {
    private let source = Source(name: "feed.json")

    private func pieces(_ text: String) throws -> JSONPieces { try JSONPieces(Array(text.utf8), from: source) }

    @Test(arguments: [
        "[]", "[ ]", "{}", "[1]", " [1, 2] \n", #"["a,b", "]"]"#,
        #"[{"a": [1, {"b": "}\"]"}]}, [], {}, null, true, -1.5e3]"#,
        #"{"a": 1, "b": [1, 2], "c\"d": {"e": "\\"}}"#, "[\n1,\n\n\"x\"\n]", #"["\\\\", "é\u00e9"]"#,
    ])
    func `each piece is what stands in the whole`(text: String) throws {
        let whole = try NodeReader.json(Array(text.utf8), from: source)
        let apart = try pieces(text)
        let values = try apart.pieces.map { try apart.node($0).json }
        guard apart.isList else {
            #expect(apart.pieces.count == whole.fieldCount)
            return
        }
        #expect(values.map { JSONText($0).compact } == whole.items.map { JSONText($0.json).compact })
    }

    @Test func `a piece knows its key and its line`() throws {
        let apart = try pieces("{\n\"one\": 1,\n\n\"two\":\n [3,\n 4]}")
        #expect(apart.pieces.map(\.key) == ["one", "two"])
        #expect(apart.pieces.map(\.line) == [2, 5])
        let inner = try apart.pieces(in: apart.pieces[1])
        #expect(inner.isList && inner.pieces.map(\.line) == [5, 6])
    }

    @Test func `what is wrong inside a piece is told with its line in the whole`() throws {
        let apart = try pieces("[1,\n{\"a\":\n01}]")
        let refused = #expect(throws: BadInput.self) { try apart.node(apart.pieces[1]) }
        #expect(refused?.line == 3)
    }

    @Test(arguments: [
        "", " ", "1", "\"a\"", "[", "[1", "[1,", "[1 2]", "[,]", "[1,]", "{1: 2}", #"{"a" 1}"#, #"{"a": }"#,
        #"{"a": 1,}"#, #"["a]"#,
        "[[1]", #"[{"a": [1}"#, "[] []", "[1]]", "{]",
    ])
    func `what is not whole is refused`(text: String) throws {
        #expect(throws: BadInput.self) {
            let apart = try pieces(text)
            for piece in apart.pieces { _ = try apart.node(piece) }
        }
    }

    @Test func `a byte order mark is left out`() throws {
        #expect(try JSONPieces([0xEF, 0xBB, 0xBF] + Array("[1]".utf8), from: source).pieces.count == 1)
    }
}

extension Node {
    fileprivate var fieldCount: Int {
        guard case .map(let entries) = content else { return -1 }
        return entries.count
    }
}
