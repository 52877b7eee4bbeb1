import Notation
import TestSupport
import Testing

@Suite struct JSONTextTests {
    private let value = JSONValue.map([
        ("b", .list([.integer(1), .number(0.5), .null])), ("a", .text("é \"q\" \\ /")), ("empty", .list([])),
        ("none", .map([])), ("yes", .bool(true)),
    ])

    @Test func `fields keep their order on one line`() {
        #expect(
            JSONText(value).compact == #"{"b":[1,0.5,null],"a":"é \"q\" \\ /","empty":[],"none":{},"yes":true}"#
        )
    }

    @Test func `the indented form has two spaces a level`() {
        let text = """
            {
              "b": [
                1,
                0.5,
                null
              ],
              "a": "é \\"q\\" \\\\ /",
              "empty": [],
              "none": {},
              "yes": true
            }
            """
        #expect(JSONText(value).pretty == text)
    }

    @Test func `only what must be escaped is escaped, and the line separators`() {
        let text = JSONText(.text("\u{0}\u{1F}\n\r\t\u{7F}\u{2028}\u{2029}é😀/")).compact
        #expect(text == "\"\\u0000\\u001f\\n\\r\\t\u{7F}\\u2028\\u2029é😀/\"")
    }

    @Test(
        arguments: [
            (9, "9"), (-0.0, "0"), (0.1, "0.1"), (1e20, "1e+20"), (1e-7, "1e-07"), (-2.5, "-2.5"), (.nan, "null"),
            (.infinity, "null"),
        ] as [(Double, String)]
    )
    func `a number is written in its shortest form`(_ number: Double, _ text: String) {
        #expect(JSONText(.number(number)).compact == text)
    }

    @Test func `what is written reads back as it was`() throws {
        var random = SplitMix64(seed: 3)
        for _ in 0..<500 {
            let scalars = (0..<20).map { _ in
                Unicode.Scalar(UInt32.random(in: 1...0x2_FFFF, using: &random)) ?? "x"
            }
            let text = String(String.UnicodeScalarView(scalars))
            let value = JSONValue.map([(text, .list([.text(text), .bool(false), .integer(.min), .optional(nil)]))])
            for written in [JSONText(value).compact, JSONText(value).pretty] {
                let node = try NodeReader.json(Array(written.utf8), from: Source(name: "a.json"))
                #expect(JSONText(node.json).compact == JSONText(value).compact)
            }
        }
    }

    @Test func `the same value gives the same bytes`() {
        #expect(JSONText(value).pretty == JSONText(value).pretty)
    }
}
