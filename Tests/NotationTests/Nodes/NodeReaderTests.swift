import Notation
import Testing

@Suite struct NodeReaderTests {
    private let source = Source(name: "contact.yaml")

    @Test func `a document over the limit is refused with the limit`() throws {
        let bytes = [UInt8](repeating: 0x61, count: 50 << 20)
        let error = try fault(.yaml, bytes, named: "long.yaml")
        #expect(error.problem == "the document is larger than 4 MiB, which is the limit")
        #expect(error.line == nil)
        #expect(error.remedy == "attach long text elsewhere and give the part that matters")
    }

    @Test func `the limit on size is given by the caller and holds to the byte`() throws {
        let limits = Limits(bytes: 6, depth: 64, values: 100)
        #expect(try NodeReader.json(Array("[1, 2]".utf8), from: source, within: limits).outline == "[1, 2]")
        #expect(throws: BadInput.self) { try NodeReader.json(Array("[1, 22]".utf8), from: source, within: limits) }
    }

    @Test func `a byte order mark of UTF-8 is accepted`() throws {
        #expect(try outline(.yaml, "\u{FEFF}a: 1") == "{a: 1}")
        #expect(try outline(nil, "\u{FEFF}{\"a\": 1}") == "{a: 1}")
    }

    @Test(
        arguments: [
            ([0xFF, 0xFE, 0x61, 0x00], "UTF-16"), ([0xFE, 0xFF, 0x00, 0x61], "UTF-16"), ([0x61, 0, 0x3A, 0], "UTF-16"),
            ([0, 0x61, 0, 0x3A], "UTF-16"), ([0xFF, 0xFE, 0, 0], "UTF-32"), ([0, 0, 0xFE, 0xFF], "UTF-32"),
            ([0x61, 0, 0, 0], "UTF-32"), ([0, 0, 0, 0x61], "UTF-32"),
        ] as [([UInt8], String)]
    )
    func `another encoding is named and UTF-8 is asked for`(_ bytes: [UInt8], _ encoding: String) throws {
        let error = try fault(.yaml, bytes + [0x20, 0, 0x31, 0])
        #expect(error.problem == "the document is written in \(encoding)")
        #expect(error.remedy == "save it as UTF-8")
    }

    @Test(arguments: [NodeReader.Notation.yaml, .json])
    func `bytes that are not UTF-8 are named with their line`(_ notation: NodeReader.Notation) throws {
        let error = try fault(notation, Array("a: 1\nb: caf".utf8) + [0xE9] + Array("\nc: 1".utf8))
        #expect(error.line == 2)
        #expect(error.description == "a.txt:2: the bytes are not UTF-8; save it as UTF-8")
    }

    @Test(arguments: [NodeReader.Notation.yaml, .json])
    func `a NUL byte is named with its line`(_ notation: NodeReader.Notation) throws {
        let error = try fault(notation, "{\n\"a\":\n\"b\u{0}\"}")
        #expect(error.line == 3)
        #expect(error.problem == "a NUL byte stands in the text")
    }

    @Test(arguments: ["", " \n\t\r\n", "\u{FEFF}"])
    func `an empty document is said to be empty`(_ text: String) throws {
        #expect(try fault(.json, text).problem == "the document is empty")
        #expect(try fault(.yaml, text).problem == "the document is empty")
    }

    @Test func `YAML of comments alone is empty`() throws {
        #expect(try fault(.yaml, "# nothing\n").problem == "the document is empty")
    }

    @Test func `the ending of the file decides what is read, else the first byte`() throws {
        #expect(try outline(nil, "{a: 1}", named: "a.yaml") == "{a: 1}")
        #expect(try fault(nil, Array("a: 1".utf8), named: "a.JSON").problem.contains("a value is expected"))
        #expect(try outline(nil, " \n {\"a\": 1}", named: "standard input") == "{a: 1}")
        #expect(try outline(nil, "a: 1", named: "standard input") == "{a: 1}")
    }

    @Test func `an error names the file, the line, the field, the problem and the remedy`() {
        let error = BadInput(source, line: 7, field: "people[0].born", "a problem", remedy: "a remedy")
        #expect(error.description == "contact.yaml:7: people[0].born: a problem; a remedy")
    }

    @Test func `an error in JSON Lines names the record`() {
        let error = BadInput(Source(name: "c.jsonl", record: 12), line: 1, field: "at", "a problem", remedy: "a remedy")
        #expect(error.description == "c.jsonl: record 12: at: a problem; a remedy")
    }

    @Test func `what an error quotes is short and keeps to one line`() {
        #expect("a\nb\u{7}c".inQuotes == "'a b c'")
        #expect(String(repeating: "x", count: 50).inQuotes == "'" + String(repeating: "x", count: 40) + "…'")
    }
}
