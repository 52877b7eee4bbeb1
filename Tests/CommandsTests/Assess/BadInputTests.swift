import Foundation
import Testing

@Suite struct BadInputTests {
    /// Bytes that cannot be assessed, and how the one line about them begins and ends.
    struct Bad: CustomTestStringConvertible {
        let name: String
        let bytes: Data
        let begins: String
        let ends: String

        var testDescription: String { "\(name): \(begins)" }

        init(_ name: String, _ bytes: Data, _ begins: String, _ ends: String = "") {
            self.name = name
            self.bytes = bytes
            self.begins = "heed: \(name)\(begins)"
            self.ends = ends
        }

        init(_ bytes: Data, _ begins: String, _ ends: String = "") {
            self.init("a.yaml", bytes, begins, ends)
        }

        /// The sample with one piece of it changed.
        init(_ piece: String, _ other: String, _ begins: String, _ ends: String = "") {
            self.init("a.yaml", Data(Sample.yaml.replacing(piece, with: other).utf8), begins, ends)
        }
    }

    static let slips = [
        Bad(
            "kind: attended",
            "kind: atended",
            ":3: kind: 'atended' is not a kind of contact; did you mean 'attended'?"
        ),
        Bad("kind:", "knd:", ":1: 'kind' is missing; add 'kind: …'"),
        Bad("reference:", "referense:", ":1: referense: 'referense' is not a key here; did you mean 'reference'?"),
        Bad(
            "mental-ill-health",
            "mental-il-health",
            ":11: people[0].vulnerabilities[0]: ",
            "did you mean 'mental-ill-health'?"
        ),
        Bad("crime: no", "crmie: no", ":12: answers.crmie: 'crmie' is not a fact", "did you mean 'crime'?"),
        Bad("2026-06-01T", "2026-06-31T", ":2: at: 31 June 2026 does not exist; check the date"),
        Bad(
            "born: 2008-06-02",
            "born: 2008-02-30",
            ":9: people[0].born: 30 February 2008 does not exist; check the date"
        ),
        Bad("born: 2008", "born: 2027", ":9: people[0].born: '2027-06-02' is after the contact, on 2026-06-01"),
        Bad(
            "answers:",
            "situation: [{feature: isolation, about: p9}]\nanswers:",
            ":12: situation[0].about: ",
            "who is there"
        ),
        Bad(
            "answers:",
            "controls: [{control: carer, protects: p2}]\nanswers:",
            ":12: controls[0].protects: ",
            "who is there"
        ),
        Bad("{crime: no", "{p9.has-capacity: no, crime: no", ":12: answers.p9.has-capacity: ", "who is there"),
        Bad("  - id: p1", "  - id: p1\n  - id: p1", ":8: people[1]", ""),
        Bad("narrative: |", "narrative: &n |", ":4: anchors and aliases are not read"),
        Bad("HD-1", "!!binary HD", ":1: tags are not read"),
        Bad("roles: [subject]", "roles: [subject", ":", ""),
    ]

    static let damage = [
        Bad(Data("a\0b: c".utf8), ":1: a NUL byte stands in the text", "or not text at all"),
        Bad(Data(), ": the document is empty"),
        Bad(Data(" \n\t\n".utf8), ": the document is empty"),
        Bad(Data([0xFF, 0xFE] + "a\0:\0".utf8), ":1: the document is written in UTF-16; save it as UTF-8"),
        Bad(Data("at: 1\nnarrative: caf".utf8) + [0xE9], ":2: the bytes are not UTF-8; save it as UTF-8"),
        Bad(Data(String(repeating: "[", count: 100_000).utf8), ":1: lists and groups stand more than 64 deep"),
        Bad(
            "a.json",
            Data(String(repeating: "[", count: 100_000).utf8),
            ":1: lists and groups stand more than 64 deep"
        ),
        Bad("a.json", Data("{\"at\": 1,}".utf8), ":1: a key in double quotes is expected here, not '}'"),
        Bad("a.json", Data("{\"at\": \"x\", \"at\": \"y\"}".utf8), ":1: ", ""),
        Bad("a.json", Data("{} {}".utf8), ":1: '{' follows the end of the document"),
        Bad("a.json", Data("[]".utf8), ":1: fields are expected here, not a list"),
        Bad(Data("- a\n- b".utf8), ":1: fields are expected here, not a list"),
        Bad(Data("a: [1, 2\nb: 3".utf8), ":", ""),
        Bad(
            Data(("at: 1\nnarrative: " + String(repeating: "x", count: 50_000_000)).utf8),
            ": the document is ",
            "the part that matters"
        ),
    ]

    @Test(arguments: slips + damage)
    func `what cannot be read is told in one line, and nothing is printed`(_ bad: Bad) async throws {
        let scratch = try Scratch()
        defer { scratch.remove() }
        try scratch.write(bad.bytes, to: bad.name)
        expect(try await Heed.run(["assess", "--json", bad.name], in: scratch.folder), bad.begins, bad.ends)
    }

    @Test func `standard input is named`() async throws {
        expect(try await Heed.run("assess", "-", input: "at: 1"), "heed: standard input:1: at: '1' is not a date", "")
    }

    @Test func `a file that is not there, and a folder, are told`() async throws {
        let scratch = try Scratch()
        defer { scratch.remove() }
        let told = "the file cannot be read; see that it is there, is a file and may be read"
        expect(try await Heed.run("assess", "no.yaml", in: scratch.folder), "heed: no.yaml: \(told)", "")
        expect(try await Heed.run("assess", ".", in: scratch.folder), "heed: .: \(told)", "")
    }

    @Test func `of two files of which one is bad, nothing is printed`() async throws {
        let scratch = try Scratch()
        defer { scratch.remove() }
        try scratch.write(Sample.yaml, to: "good.yaml")
        try scratch.write("at: 1", to: "bad.yaml")
        let run = try await Heed.run("assess", "--json", "good.yaml", "bad.yaml", in: scratch.folder)
        expect(run, "heed: bad.yaml:1: at: '1' is not a date", "")
    }

    private func expect(_ run: Heed.Run, _ begins: String, _ ends: String) {
        #expect(run.status == 65)
        #expect(run.output.isEmpty)
        #expect(run.errorLines.count == 1)
        #expect(run.errors.hasPrefix(begins), "\(run.errors.prefix(300))")
        #expect(run.errors.hasSuffix(ends + "\n"), "\(run.errors.prefix(300))")
    }
}
