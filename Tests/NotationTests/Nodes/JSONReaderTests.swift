import Notation
import Testing

@Suite struct JSONReaderTests {
    @Test func `numbers and words keep their text, strings are quoted`() throws {
        let text =
            #"{"a": -1.50e+3, "b": true, "c": null, "d": "true", "e": [], "f": {}, "g": "\u00e9\ud83d\ude00\/\n"}"#
        #expect(try outline(.json, text) == "{a: -1.50e+3, b: true, c: null, d: \"true\", e: [], f: {}, g: \"é😀/\n\"}")
    }

    @Test func `every value and key knows its line`() throws {
        let node = try NodeReader.json(Array("{\n\"a\":\n1,\r\n\"b\": [\n2]}".utf8), from: Source(name: "a"))
        guard case .map(let entries) = node.content, case .list(let items) = entries[1].value.content else {
            Issue.record("the tree has another shape")
            return
        }
        #expect(entries.map(\.line) == [2, 4])
        #expect(entries.map(\.value.line) == [3, 4])
        #expect(items.map(\.line) == [5])
    }

    @Test(arguments: [
        ("{\"a\": 1,\n\"a\": 2}", 2, "the key 'a' is written more than once", "keep one"),
        ("{\"a\": 1\n\"b\": 2}", 2, "',' or '}' is expected here, not '\"'", "separate fields by commas"),
        ("[1\n2]", 2, "',' or ']' is expected here, not '2'", "separate items by commas"),
        ("{\"a\" 1}", 1, "':' is expected after the key, not '1'", "write \"key\": value"),
        ("{a: 1}", 1, "a key in double quotes is expected here, not 'a'", "write \"key\": value"),
        ("{\"a\": 1,}", 1, "a key in double quotes is expected here, not '}'", "write \"key\": value"),
        ("[1,\n]", 2, "a value is expected here, not ']'", "put text in double quotes"),
        ("[yes]", 1, "a value is expected here, not 'y'", "put text in double quotes"),
        ("[1", 1, "',' or ']' is expected here, not the end of the document", "separate items"),
        ("{} {}", 1, "'{' follows the end of the document", "keep one document a file"),
        ("[\n\"a\nb\"]", 2, "a line break stands inside a string", "write it as \\n"),
        ("[\"a\tb\"]", 1, "a tab stands inside a string", "write it as"),
        ("[\"a\u{1}\"]", 1, "a control character stands inside a string", "write it as"),
        ("[\n\"a", 2, "a string is opened and never closed", "close it"),
        ("[\"\\", 1, "a string is opened and never closed", "close it"),
        ("[\"\\x\"]", 1, "'\\' is followed by 'x'", "write \\\\ for a backslash"),
        ("[\n\"\\ud800\"]", 2, "'\\ud800' is half of a surrogate pair", "write both halves"),
        ("[\"\\udc00\"]", 1, "'\\udc00' is half of a surrogate pair", "write both halves"),
        ("[\"\\ud800\\u0041\"]", 1, "'\\ud800' is half of a surrogate pair", "write both halves"),
        ("[\n\"\\u0000\"]", 2, "'\\u0000' stands inside a string", "take the NUL out"),
        ("[\"\\u12g4\"]", 1, "'\\u' is not followed by four hexadecimal digits", "write \\u"),
        ("[-]", 1, "a digit is expected here, not ']'", "write a number"),
        ("[1.]", 1, "a digit is expected here, not ']'", "write a number"),
        ("[é]", 1, "a value is expected here, not 'é'", "put text"),
        ("\u{7}", 1, "a value is expected here, not a control character", "put text"),
    ])
    func `JSON that is not well formed is explained with its line`(
        _ text: String,
        _ line: Int,
        _ problem: String,
        _ remedy: String
    ) throws {
        let error = try fault(.json, text)
        #expect(error.line == line, "\(error)")
        #expect(error.problem == problem, "\(error)")
        #expect(error.remedy.hasPrefix(remedy), "\(error)")
    }

    @Test func `nesting counts up to the limit and no further`() throws {
        let within = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        #expect(try outline(.json, within) == within)
        #expect(try fault(.json, "[" + within + "]").problem.contains("more than 64 deep"))
        #expect(try outline(.json, "[[], [[]], {}]") == "[[], [[]], {}]")
    }

    @Test func `a million brackets and more values than the limit are refused`() throws {
        #expect(try fault(.json, String(repeating: "[", count: 1_000_000)).problem.contains("more than 64 deep"))
        let many = "[" + String(repeating: "1,", count: 100_000) + "1]"
        #expect(try fault(.json, many).problem == "the document holds more than 100000 values")
    }
}
