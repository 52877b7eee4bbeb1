import Foundation
import Testing

/// `heed assess --jsonl`: a line of JSON for every contact, a line for the answer.
@Suite struct LinesTests {
    private func line(_ reference: String, born: String = "1944", _ narrative: String = "There is no food.") -> String {
        #"{"reference": "\#(reference)", "at": "2026-06-01T10:00:00Z", "kind": "call", "narrative": "\#(narrative)", "#
            + #""people": [{"id": "p1", "born": "\#(born)", "roles": ["subject"], "vulnerabilities": ["frailty"]}]}"#
    }

    /// Assesses lines under the tiny policy, with files that lie beside it.
    private func assess(
        _ lines: [String],
        _ more: String...,
        end: String = "\n",
        files: [String: String] = [:]
    ) async throws -> Heed.Run {
        let tiny = try TinyFolder()
        defer { tiny.remove() }
        for (name, text) in files { try tiny.write(text, to: name) }
        return try await tiny.run(["assess", "--jsonl"] + more, input: lines.map { $0 + end }.joined())
    }

    private func references(_ run: Heed.Run) throws -> [String?] {
        try run.objects().map { $0["contact"] as? String }
    }

    @Test func `fifteen hundred contacts are answered in their order, each as if it were alone`() async throws {
        let births = ["2020-01", "1944"]
        let lines = (0..<1_500).map { line("HD-\($0)", born: births[$0 % births.count]) }
        let run = try await assess(lines)
        #expect(run.status == 0)
        #expect(try references(run) == (0..<1_500).map { "HD-\($0)" })
        let tiny = try TinyFolder()
        defer { tiny.remove() }
        let some = [0, 1, 510, 511, 512, 513, 1_023, 1_024, 1_499]
        for place in some { try tiny.write(lines[place], to: "\(place).json") }
        let alone = try await tiny.run(["assess", "--json"] + some.map { "\($0).json" })
        #expect(alone.outputLines == some.map { run.outputLines[$0] })
        #expect(Set(alone.outputLines.map { $0.replacing(#/HD-\d+/#, with: "") }).count == births.count)
    }

    @Test(arguments: [
        ("no JSON", "a value is expected here, not 'n'"), ("", "the document is empty"),
        (#"{"kind": "call"}"#, "'at' is missing"),
        (#"{"at": "2026-06-01T10:00:00Z", "kind": "cal", "narrative": ""}"#, "kind: 'cal' is not a kind of contact"),
        (#"{"at": "1999-06-01T10:00:00Z", "kind": "call", "narrative": ""}"#, "no policy is in force on 1999-06-01"),
    ])
    func `a bad line is told with its record and answered in its place, and the rest is done`(
        _ bad: String,
        _ told: String
    ) async throws {
        let run = try await assess([line("HD-1"), bad, line("HD-3")])
        #expect(run.status == 65)
        let objects = try run.objects()
        #expect(try references(run) == ["HD-1", nil, "HD-3"])
        #expect(Set(objects[1].keys) == ["contact", "error"] && objects[1]["contact"] is NSNull)
        #expect((objects[1]["error"] as? String)?.contains(told) == true)
        #expect(run.errorLines.count == 3)
        #expect(run.errorLines.first?.contains(told) == true)
        #expect(told.hasPrefix("no policy") || run.errors.hasPrefix("heed: standard input: record 2: "))
        #expect(run.errorLines.last == "heed: 1 of 3 lines could not be read")
    }

    @Test func `the end is told on standard error with how many there were`() async throws {
        let run = try await assess([line("HD-1"), line("HD-2")])
        #expect(run.status == 0)
        #expect(run.errors.wholeMatch(of: #/heed: 2 contacts in \d+ s, \d+ a second\n/#) != nil, "\(run.errors)")
    }

    @Test func `empty input gives nothing but its end`() async throws {
        let run = try await assess([])
        #expect(run.status == 0 && run.output.isEmpty)
        #expect(run.errors.hasPrefix("heed: 0 contacts in 0 s"))
    }

    @Test func `a line over the limit is refused, and the rest is done`() async throws {
        let long = line("HD-2", String(repeating: "No food. ", count: 600_000))
        let run = try await assess([line("HD-1"), long, line("HD-3")])
        #expect(run.status == 65)
        #expect(try references(run) == ["HD-1", nil, "HD-3"])
        #expect(run.errors.hasPrefix("heed: standard input: record 2: the document is larger than 4 MiB"))
    }

    @Test(arguments: ["\r\n", "\n"])
    func `lines may end in either way, and the last needs no end`(_ end: String) async throws {
        let both = [line("HD-1"), line("HD-2")]
        let run = try await assess(both, end: end)
        let bare = try await assess([both.joined(separator: end)], end: "")
        #expect(run.status == 0 && bare.status == 0)
        #expect(run.output == bare.output)
        #expect(try references(run) == ["HD-1", "HD-2"])
    }

    @Test func `files are read in their order, and a dash among them is standard input`() async throws {
        let files = ["a.jsonl": line("HD-1") + "\n" + line("HD-2"), "b.jsonl": line("HD-4") + "\nno JSON\n"]
        let run = try await assess([line("HD-3")], "a.jsonl", "-", "b.jsonl", files: files)
        #expect(run.status == 65)
        #expect(try references(run) == ["HD-1", "HD-2", "HD-3", "HD-4", nil])
        #expect(run.errors.contains("heed: b.jsonl: record 2: a value is expected here, not 'n'"))
    }

    @Test func `a file that is not there is told, and standard input is not read instead`() async throws {
        let run = try await assess([line("HD-1")], "nowhere.jsonl")
        #expect(run.status == 65 && run.output.isEmpty)
        #expect(run.errors.hasPrefix("heed: nowhere.jsonl: the file cannot be read; "))
    }

    @Test func `--at counts for every line`() async throws {
        let run = try await assess([line("HD-1"), line("HD-2")], "--at", "2026-06-02T10:00:00Z")
        #expect(try run.objects().map { $0["at"] as? String } == ["2026-06-02T10:00:00Z", "2026-06-02T10:00:00Z"])
    }
}
