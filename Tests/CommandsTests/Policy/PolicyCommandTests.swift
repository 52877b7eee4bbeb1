import Testing

@Suite struct PolicyCommandTests {
    private func run(
        _ command: String,
        _ path: String? = nil,
        _ piece: String = "",
        _ other: String = "",
        removing: [String] = []
    ) async throws -> Heed.Run {
        let tiny = try TinyFolder()
        defer { tiny.remove() }
        if let path { try tiny.replace(piece, in: path, by: other) }
        for path in removing { try tiny.remove(path) }
        return try await tiny.run(["policy", command])
    }

    @Test func `a policy that is whole passes all three`() async throws {
        let check = try await run("check")
        #expect(check.status == 0 && check.output == "The policy holds together.\n" && check.errors.isEmpty)
        let test = try await run("test")
        #expect(test.status == 0 && test.output == "3 passed, 0 failed\n")
        let mutate = try await run("mutate")
        #expect(mutate.status == 0 && mutate.output == "22 passed, 0 failed\n")
        #expect(mutate.errors == "Trying 22 changes on 3 cases.\n")
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
        #expect(run.output.hasSuffix("2 passed, 1 failed\n"))
    }

    @Test func `mutate names the change that no case notices, with status 1`() async throws {
        let run = try await run("mutate", removing: ["cases/not-known.yaml"])
        #expect(run.status == 1)
        #expect(
            run.output == "no case notices: control rule not-known removed\n"
                + "no case notices: control rule not-known inverted\n20 passed, 2 failed\n"
        )
    }

    @Test(arguments: [("control rule", 4), ("instrument falls-diary", 3), ("inverted", 10), ("no such words", 0)])
    func `mutate tries only changes in whose name the words stand`(_ words: String, _ count: Int) async throws {
        let tiny = try TinyFolder()
        defer { tiny.remove() }
        let run = try await tiny.run(["policy", "mutate", "--only", words])
        #expect(run.status == 0)
        #expect(run.errors == "Trying \(count) changes on 3 cases.\n")
        #expect(run.output == "\(count) passed, 0 failed\n")
    }

    @Test func `mutate passes over a change that nothing notices where it is not among the words`() async throws {
        let tiny = try TinyFolder()
        defer { tiny.remove() }
        try tiny.remove("cases/not-known.yaml")
        #expect(try await tiny.run(["policy", "mutate", "--only", "pathway"]).status == 0)
        let run = try await tiny.run(["policy", "mutate", "--only", "not-known removed"])
        #expect(run.status == 1)
        #expect(run.output == "no case notices: control rule not-known removed\n0 passed, 1 failed\n")
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
        let run = try await run(command, removing: ["cases"])
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
