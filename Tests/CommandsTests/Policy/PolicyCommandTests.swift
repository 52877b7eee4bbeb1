import Foundation
import PolicyBook
import Testing

@Suite struct PolicyCommandTests {
    /// Runs a policy command on the tiny policy, with one piece of one file changed.
    private func run(
        _ command: String,
        _ path: String? = nil,
        _ piece: String = "",
        _ other: String = "",
        removing: [String] = []
    ) async throws -> Heed.Run {
        let scratch = try Scratch()
        defer { scratch.remove() }
        let tiny = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../PolicyBookTests/TinyPolicy").standardizedFileURL
        try FileManager.default.copyItem(at: tiny, to: scratch.folder.appending(path: "tiny"))
        let words = try PolicyFolder.bundled().files.first { $0.path == "understand/words.yaml" }
        try scratch.write(Data(try #require(words).bytes), to: "tiny/understand/words.yaml")
        if let path {
            try scratch.write(try scratch.text(of: "tiny/" + path).replacing(piece, with: other), to: "tiny/" + path)
        }
        for path in removing { try FileManager.default.removeItem(at: scratch.folder.appending(path: "tiny/" + path)) }
        return try await Heed.run("policy", command, "--policy", "tiny", in: scratch.folder)
    }

    @Test func `a policy that is whole passes all three`() async throws {
        let check = try await run("check")
        #expect(check.status == 0 && check.output == "The policy holds together.\n" && check.errors.isEmpty)
        let test = try await run("test")
        #expect(test.status == 0 && test.output == "2 passed, 0 failed\n")
        let mutate = try await run("mutate")
        #expect(mutate.status == 0 && mutate.output == "12 passed, 0 failed\n")
        #expect(mutate.errors == "Trying 12 changes on 2 cases.\n")
    }

    @Test func `check lists what is wrong with the whole, with status 65`() async throws {
        let run = try await run("check", removing: ["cases/not-known.yaml"])
        #expect(run.status == 65)
        #expect(run.output == "error: cases: none expects a control to be unverified\n1 problem.\n")
    }

    @Test(arguments: ["check", "test", "mutate"])
    func `a slip in a file is told in one line, with status 65`(_ command: String) async throws {
        let run = try await run(command, "understand/harms.yaml", "entries:", "entrys:")
        #expect(run.status == 65)
        #expect(run.output.isEmpty)
        let told = "heed: tiny/understand/harms.yaml:6: entrys: 'entrys' is not a key here; did you mean 'entries'?\n"
        #expect(run.errors == told)
    }

    @Test func `test names the case that fails, with status 1`() async throws {
        let run = try await run("test", "cases/neglected.yaml", "{at-risk: met}", "{at-risk: not-met}")
        #expect(run.status == 1)
        #expect(run.output.contains("✗ cases/neglected.yaml: A frail woman whom nobody visits any more\n"))
        #expect(run.output.contains("    not found: tests p1: at-risk not-met\n"))
        #expect(run.output.hasSuffix("1 passed, 1 failed\n"))
    }

    @Test func `mutate names the change that no case notices, with status 1`() async throws {
        let run = try await run("mutate", removing: ["cases/not-known.yaml"])
        #expect(run.status == 1)
        #expect(
            run.output == "no case notices: control rule not-known removed\n"
                + "no case notices: control rule not-known inverted\n10 passed, 2 failed\n"
        )
    }

    @Test func `mutate proves nothing while a case fails`() async throws {
        let run = try await run("mutate", "cases/neglected.yaml", "{at-risk: met}", "{at-risk: not-met}")
        #expect(run.status == 65)
        #expect(run.output.isEmpty)
        #expect(
            run.errorLines.last?.hasPrefix("heed: cases/neglected.yaml: the case fails with nothing changed") == true
        )
    }

    @Test(arguments: ["test", "mutate"])
    func `without cases nothing passes`(_ command: String) async throws {
        let run = try await run(command, removing: ["cases/neglected.yaml", "cases/not-known.yaml"])
        #expect(run.status == 65)
        #expect(run.output.isEmpty)
        #expect(run.errorLines.last == "heed: tiny/cases: there are no cases; write one; Policy/README.md says how")
    }

    @Test(arguments: ["check", "test", "mutate"])
    func `a folder that is not there is told, with status 65`(_ command: String) async throws {
        let run = try await Heed.run("policy", command, "--policy", "nowhere")
        #expect(run.status == 65)
        #expect(run.output.isEmpty)
        #expect(run.errors == "heed: nowhere: there is no folder of this name; name the folder of a policy\n")
    }
}
