import Documents
import Notation
import Recognise
import Testing
import Vocabulary

@Suite struct LabelledNarrativeTests {
    private let source = Source(name: "marked.jsonl", record: 7)

    private func narrative(_ json: String) throws -> LabelledNarrative {
        let node = try NodeReader.json(Array(json.utf8), from: source)
        return try LabelledNarrative(Field(node, at: "", in: source), knowing: ["confused", "spoken-for"])
    }

    private func marked(_ text: String, _ label: String) throws -> LabelledNarrative {
        try narrative(#"{"id": "n1", "kind": "call", "text": "\#(text)", "labels": [\#(label)]}"#)
    }

    @Test func `a mark stands where its quote stands, counted in scalars`() throws {
        let found = try marked(
            "👩‍👧 Caf\u{E9}: she is confused.",
            #"{"clue": "confused", "quote": "is confused", "assertion": "present"}"#
        )
        #expect(found.id == "n1")
        #expect(found.labels.map(\.clue) == ["confused"])
        #expect(found.labels.map(\.quote) == ["is confused"])
        #expect(found.labels.map(\.range) == [14..<25])
        #expect(found.labels.map(\.assertion) == [.present])
    }

    @Test func `a narrative may have no marks and no words`() throws {
        let empty = try narrative(#"{"id": 3, "text": "", "labels": []}"#)
        #expect(empty.id == "3" && empty.text.isEmpty && empty.labels.isEmpty)
    }

    @Test(arguments: [
        ("afraid", 0), ("is", 2), ("IS", 0), ("aa", 2), ("she is unwell, she is aaa, and more", 0), ("", 0),
    ])
    func `a quote must stand in the text exactly once`(_ quote: String, _ times: Int) throws {
        let label = #"{"clue": "confused", "quote": "\#(quote)", "assertion": "present"}"#
        let error = try #require(throws: BadInput.self) { try marked("she is unwell, she is aaa", label) }
        #expect(error.field == "labels[0].quote")
        #expect(error.problem.hasSuffix("stands in the text \(times) times"))
        #expect(error.remedy == "quote what stands there exactly once")
        #expect(error.description.hasPrefix("marked.jsonl: record 7: labels[0].quote: "))
    }

    @Test(arguments: [
        (
            #"{"clue": "confusd", "quote": "she", "assertion": "present"}"#,
            "labels[0].clue: 'confusd' is not a clue; did "
        ),
        (
            #"{"clue": "confused", "quote": "she", "assertion": "denied"}"#,
            "labels[0].assertion: 'denied' is not an assertion; use one of: present, negated, past, possible, other-p"
        ),
        (#"{"clue": "confused", "quote": "she"}"#, "labels[0]: 'assertion' is missing; "),
        (
            #"{"clue": "confused", "quote": "she", "assertion": "past", "start": 0}"#,
            "labels[0].start: 'start' is not a key here; "
        ),
    ])
    func `a wrong mark is told with its field`(_ label: String, _ told: String) throws {
        let error = try #require(throws: BadInput.self) { try marked("she", label) }
        #expect(error.description.hasPrefix("marked.jsonl: record 7: " + told), "\(error)")
    }

    @Test(arguments: [
        (#"{"id": 1, "text": "x"}"#, "'labels' is missing; "), (#"{"id": 1, "labels": []}"#, "'text' is missing; "),
        (#"{"text": "x", "labels": []}"#, "'id' is missing; "),
        (#"{"id": 1, "text": "x", "labels": [], "clues": []}"#, "clues: 'clues' is not a key here; "),
    ])
    func `a narrative that is not whole is told`(_ json: String, _ told: String) throws {
        let error = try #require(throws: BadInput.self) { try narrative(json) }
        #expect(error.description.hasPrefix("marked.jsonl: record 7: " + told), "\(error)")
    }
}
