import Foundation
import Testing

@Suite struct AssessTests {
    private func assess(_ arguments: String..., input: String = "") async throws -> Heed.Run {
        let scratch = try Scratch()
        defer { scratch.remove() }
        try scratch.write(Sample.yaml, to: "one.yaml")
        try scratch.write(Sample.json, to: "two.json")
        return try await Heed.run(["assess"] + arguments, input: Data(input.utf8), in: scratch.folder)
    }

    @Test func `YAML, JSON and standard input give the same bytes`() async throws {
        let yaml = try await assess("--json", "one.yaml")
        #expect(yaml.status == 0 && yaml.errors.isEmpty)
        #expect(try await assess("--json", "two.json").output == yaml.output)
        #expect(try await assess("--json", "-", input: Sample.yaml).output == yaml.output)
        #expect(try await assess("--json", "-", input: Sample.json).output == yaml.output)
    }

    @Test func `several files give one document a line, in their order`() async throws {
        let run = try await assess(
            "--json",
            "one.yaml",
            "-",
            "two.json",
            input: Sample.yaml.replacing("HD-1", with: "HD-2")
        )
        #expect(run.status == 0)
        #expect(try run.objects().map { $0["contact"] as? String } == ["HD-1", "HD-2", "HD-1"])
        #expect(run.output.hasSuffix("}\n"))
    }

    @Test func `the page has no escape codes, with --plain and without a terminal`() async throws {
        for arguments in [["assess", "--plain", "-"], ["assess", "-"]] {
            let run = try await Heed.run(arguments, input: Data(Sample.yaml.utf8))
            #expect(run.status == 0)
            #expect(run.output.contains("Ada Moor"))
            #expect(!run.output.contains("\u{1B}"))
        }
    }

    @Test func `control characters of a document never reach the page`() async throws {
        let run = try await assess("-", input: Sample.json.replacing("Ada", with: "A\\u001b[2Jda\\u0007"))
        #expect(run.status == 0)
        #expect(run.output.contains("A[2Jda Moor"))
        #expect(!run.output.contains("\u{1B}") && !run.output.contains("\u{7}"))
    }

    @Test func `--at moves the age with it`() async throws {
        let child = try await assess("--json", "one.yaml")
        let adult = try await assess("--json", "--at", "2026-06-02T10:00:00Z", "one.yaml")
        #expect(try held(child).contains("child"))
        #expect(try !held(adult).contains("child"))
        #expect(try adult.objects().first?["at"] as? String == "2026-06-02T10:00:00Z")
    }

    @Test func `a time before the policy is told with the file and its period`() async throws {
        let run = try await assess("--json", "--at", "1999-01-01T00:00:00Z", "one.yaml")
        #expect(run.status == 65)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("policy.yaml: in_force: no policy is in force on 1999-01-01; it is in force from "))
    }

    private func held(_ run: Heed.Run) throws -> [String] {
        let people = try #require(try run.objects().first?["people"] as? [[String: Any]])
        return people.flatMap { $0["vulnerabilities"] as? [[String: Any]] ?? [] }.compactMap { $0["id"] as? String }
    }
}
