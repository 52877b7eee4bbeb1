import Notation
import Testing

@Suite struct YAMLReaderTests {
    @Test func `what is written stays text, and only what is empty or null is null`() throws {
        let text = "a: 2026-11-20T22:10:00Z\nb: 1944\nc: yes\nd: 0x1F\ne: 2026-10\nf: ~\ng:\nh: null\ni: 'null'\nj: ''"
        #expect(
            try outline(.yaml, text)
                == "{a: 2026-11-20T22:10:00Z, b: 1944, c: yes, d: 0x1F, e: 2026-10, f: null, g: null, h: null, "
                + "i: \"null\", j: \"\"}"
        )
    }

    @Test func `every value and key knows its line`() throws {
        let node = try NodeReader.yaml(Array("# note\na: 1\nb:\n  - x\n  - y: z\n".utf8), from: Source(name: "a"))
        guard case .map(let entries) = node.content, case .list(let items) = entries[1].value.content else {
            Issue.record("the tree has another shape")
            return
        }
        #expect(entries.map(\.line) == [2, 3])
        #expect(items.map(\.line) == [4, 5])
    }

    @Test func `text that only looks like an anchor, an alias, a tag or a bracket is text`() throws {
        let text = """
            a: |
              *not* &this [nor {that
              !!at all
            b: 'it''s *fine* &so'
            c: plain text
              *goes on* [here
            d: R&D and 5 * 3 !
            e: "a \\" *b"
            # *a comment* [
            f: [don't, x*y, "*z"]
            """
        let read = try outline(.yaml, text)
        #expect(read.contains("c: plain text *goes on* [here, d: R&D and 5 * 3 !"))
        #expect(read.contains("f: [don't, x*y, \"*z\"]"))
    }

    @Test(arguments: [
        "a: &x 1\nb: *x", "a: 1\nb: *x", "- &x [1]", "{a: 1,\n b: *x}", "a: 1\n&k b: 2", "a: 1\n? *x\n: 2",
    ])
    func `anchors and aliases are refused with the remedy`(_ text: String) throws {
        let error = try fault(.yaml, text)
        #expect(error.problem == "anchors and aliases are not read")
        #expect(error.remedy.hasPrefix("write the value out; put text that begins with"))
        #expect(error.line == (text.hasPrefix("a: &") || text.hasPrefix("-") ? 1 : 2))
    }

    @Test func `an alias bomb is refused at once`() throws {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...30 {
            text +=
                "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ") + "]\n"
        }
        text += "? *a30\n: bomb\n"
        let clock = ContinuousClock()
        let start = clock.now
        #expect(try fault(.yaml, text).line == 1)
        #expect(clock.now - start < .seconds(10))
    }

    @Test func `tags and merge keys are refused`() throws {
        #expect(try fault(.yaml, "a: !!str 1").problem == "tags are not read")
        #expect(
            try fault(.yaml, "a: 1\n<<: {b: 2}").description == "a.txt:2: merge keys are not read; write the values out"
        )
        #expect(try outline(.yaml, "'<<': {b: 2}") == "{<<: {b: 2}}")
    }

    @Test(arguments: ["[", "{a: ", "- ", "? ", "a: [", "{[", "- - ? "])
    func `a million levels neither crash nor take long`(_ opening: String) throws {
        let text = String(repeating: opening, count: 1_000_000)
        let clock = ContinuousClock()
        let start = clock.now
        #expect(try fault(.yaml, String(text.prefix(4_000_000))).problem.contains("more than 64 deep"))
        #expect(clock.now - start < .seconds(10))
    }

    @Test func `nesting counts up to the limit and no further`() throws {
        let within = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        #expect(try outline(.yaml, within) == within)
        #expect(try fault(.yaml, "[" + within + "]").problem.contains("more than 64 deep"))
        let lists = (0..<40).map { String(repeating: "  ", count: $0) }.map { "\($0)a:\n\($0)- b: 1\n" }.joined()
        #expect(try fault(.yaml, lists + String(repeating: "  ", count: 40) + "a: 1").problem.contains("64 deep"))
    }

    @Test func `more values than the limit are refused`() throws {
        let text = "[" + String(repeating: "a,", count: 100_001) + "]"
        #expect(try fault(.yaml, text).problem == "the document holds more than 100000 values")
    }

    @Test func `a key written twice is named`() throws {
        let error = try fault(.yaml, "a: 1\ncrime: yes\ncrime: no")
        #expect(error.field == "crime")
        #expect(error.problem == "the key 'crime' is written more than once")
        #expect(
            try fault(.yaml, "yes: 1\n'yes': 2").description
                == "a.txt:2: yes: the key 'yes' is written more than once; keep one"
        )
    }

    @Test func `a second document is refused`() throws {
        let error = try fault(.yaml, "---\na: 1\n---\nb: 2\n")
        #expect(error.description == "a.txt:3: a second document begins; keep one document a file")
    }

    @Test(arguments: [
        ("a: 1\n\tb: 2", 2, "a tab stands where the indentation should be", "use spaces"),
        ("a: son: answered", 1, "a ':' stands where no field can begin", "put text that holds ': ' in quotes"),
        ("a: 1\nb: @home", 2, "text cannot begin with '@'", "put it in quotes"),
        ("a:\n  - b\n c: 1", 3, "the fields are not lined up", "give every field"),
        ("a: 'open\nb: 2\n", 1, "a quotation mark is opened and never closed", "close it"),
        ("a: 1\nb: [1, 2\nc: 3\n", 2, "a '[' is not closed, or a comma is missing", "write [one, two]"),
        ("a: 1\nb: {c: 1\nd: 3\n", 2, "a '{' is not closed, or a comma is missing", "write {key: value"),
        ("a: 1\nword\nb: 2", 2, "the line is neither a field nor part of one", "write 'key: value'"),
        ("a: \"c:\\dir\"", 1, "a '\\' in double quotes", "write \\\\ for a backslash"),
        ("a: 1\nb: \u{7}", 2, "the control character U+0007 stands in the text", "take it out"),
        ("a: > b", 1, "text stands on the line of a '|' or '>'", "begin the text on the next line"),
        ("a: {b:[c]}", 1, "a ':' touches a bracket or comma", "put a blank after"),
        ("a: - b", 1, "a '-' stands where no list can begin", "put the list on the lines below its key"),
        ("a: 1\n? [b]\n: 2", 2, "a key is not plain text", "write 'key: value'"),
        ("a: 1\nb: [c,\n", 3, "a value is missing here", "write the value, close what is open"),
    ])
    func `YAML that is not well formed is explained with its line`(
        _ text: String,
        _ line: Int,
        _ problem: String,
        _ remedy: String
    ) throws {
        let error = try fault(.yaml, text)
        #expect(error.line == line, "\(error)")
        #expect(error.problem.hasPrefix(problem), "\(error)")
        #expect(error.remedy.hasPrefix(remedy), "\(error)")
    }
}
