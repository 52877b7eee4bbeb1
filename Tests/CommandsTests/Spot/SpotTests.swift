import Foundation
import Testing

@Suite struct SpotTests {
    private func spot(_ lines: String..., target: Bool = false) async throws -> Heed.Run {
        let input = lines.map { $0 + "\n" }.joined()
        return try await Heed.run(["spot"] + (target ? ["--target"] : []), input: Data(input.utf8))
    }

    @Test func `every line is answered by one line, ids kept as they were`() async throws {
        let run = try await spot(
            #"{"id": 7, "text": "He has unexplained bruises."}"#,
            #"{"id": "7", "text": ""}"#,
            #"{"id": "a\nb", "text": "Nothing to see."}"#
        )
        #expect(run.status == 0 && run.errors.isEmpty)
        let objects = try run.objects()
        #expect(objects.count == 3)
        #expect(objects.allSatisfy { Set($0.keys) == ["id", "clues"] })
        #expect(objects[0]["id"] as? Int == 7)
        #expect(objects[1]["id"] as? String == "7")
        #expect(objects[2]["id"] as? String == "a\nb")
    }

    @Test func `offsets count scalars, whatever stands before`() async throws {
        let text = "👩‍👧 e\u{301}té: he has unexplained bruises."
        let run = try await spot(#"{"id": 1, "text": "\#(text)"}"#)
        let clues = try #require(try run.objects().first?["clues"] as? [[String: Any]])
        let clue = try #require(clues.first { $0["clue"] as? String == "injuries-unexplained" })
        #expect(Set(clue.keys) == ["clue", "start", "end", "quote", "assertion"])
        let start = try #require(clue["start"] as? Int)
        let end = try #require(clue["end"] as? Int)
        var quote = ""
        quote.unicodeScalars.append(contentsOf: Array(text.unicodeScalars)[start..<end])
        #expect(quote == "unexplained bruises")
        #expect(clue["quote"] as? String == quote)
        #expect(clue["assertion"] as? String == "present")
    }

    @Test(arguments: [
        ("He denied any chest pain.", "CHEST  pain", ["negated", "recent", "subject"]),
        ("Possible fracture of the wrist.", "fracture", ["possible", "recent", "subject"]),
        ("Family history of diabetes.", "diabetes", ["present", "recent", "other"]),
        ("She has a broken arm.", "broken arm", ["present", "recent", "subject"]),
        ("She has a broken arm.", "not in the text", ["present", "recent", "subject"]),
    ])
    func `a target is judged as the text holds it`(_ text: String, _ target: String, _ held: [String]) async throws {
        let run = try await spot(#"{"id": 1, "text": "\#(text)", "target": "\#(target)"}"#, target: true)
        #expect(run.status == 0)
        let object = try #require(try run.objects().first)
        #expect(Set(object.keys) == ["id", "assertion", "temporality", "experiencer"])
        #expect(["assertion", "temporality", "experiencer"].map { object[$0] as? String } == held)
    }

    @Test(arguments: [
        ("no JSON", "record 2: a value is expected here, not 'n'"),
        (#"{"id": 2}"#, "record 2: 'text' is missing"),
        (#"{"text": "x"}"#, "record 2: 'id' is missing"),
        (#"{"id": 2, "text": 5, "tex"#, "record 2: a string is opened and never closed"),
        ("", "record 2: the document is empty"),
        (#"{"id": 2, "text": "a\u0000b"}"#, "record 2: '\\u0000' stands inside a string"),
    ])
    func `a bad line is told with its record, and the rest is answered`(_ line: String, _ told: String) async throws {
        let run = try await spot(#"{"id": 1, "text": "x"}"#, line, #"{"id": 3, "text": "y"}"#)
        #expect(run.status == 65)
        #expect(run.errorLines.first?.hasPrefix("heed: standard input: \(told)") == true, "\(run.errors)")
        #expect(run.errorLines.last == "heed: 1 of 3 lines could not be read")
        let objects = try run.objects()
        #expect(objects.count == 3)
        #expect(objects[0]["id"] as? Int == 1 && objects[2]["id"] as? Int == 3)
        #expect(objects[1]["id"] is NSNull)
        #expect((objects[1]["error"] as? String)?.contains(told) == true)
    }

    @Test func `a line that is not UTF-8 is told, and the rest is answered`() async throws {
        let good = Data((#"{"id": 1, "text": "x"}"# + "\n").utf8)
        let bad = Data(#"{"id": 2, "text": "caf"#.utf8) + [0xE9] + Data("\"}\n".utf8)
        let run = try await Heed.run(["spot"], input: good + bad + good)
        #expect(run.status == 65)
        #expect(run.outputLines.count == 3)
        #expect(run.errors.contains("record 2: the bytes are not UTF-8"))
    }

    @Test func `empty input gives nothing, and a last line needs no end`() async throws {
        let nothing = try await Heed.run("spot")
        #expect(nothing.status == 0 && nothing.output.isEmpty && nothing.errors.isEmpty)
        let one = try await Heed.run("spot", input: #"{"id": 1, "text": "x"}"#)
        #expect(one.status == 0 && one.output == "{\"id\":1,\"clues\":[]}\n")
    }

    @Test func `a thousand lines are answered in their order`() async throws {
        let lines = (0..<1_000).map { #"{"id": \#($0), "text": "She is afraid of her partner."}"# + "\n" }
        let run = try await Heed.run("spot", input: lines.joined())
        #expect(run.status == 0)
        #expect(try run.objects().map { $0["id"] as? Int } == Array(0..<1_000))
    }
}
