import Testing

/// `heed policy show`: what the policy says of one thing.
@Suite struct ShowTests {
    private func show(_ arguments: String...) async throws -> Heed.Run {
        let tiny = try TinyFolder()
        defer { tiny.remove() }
        return try await tiny.run(["policy", "show"] + arguments)
    }

    @Test func `a thing is told in plain words, with its source`() async throws {
        let run = try await show("no-food", "--plain")
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output.contains("NO FOOD IN THE HOUSE (CLUE)\n"))
        #expect(run.output.hasSuffix("Source: An invented authority.\n"))
        #expect(!run.output.contains("\u{1B}"))
    }

    @Test func `several are told in their order`() async throws {
        let output = try await show("care", "falls-diary").output
        let care = try #require(output.firstRange(of: "CARE (ROUTE)"))
        let diary = try #require(output.firstRange(of: "A DIARY OF FALLS (SET OF QUESTIONS)"))
        #expect(care.upperBound <= diary.lowerBound)
    }

    @Test(arguments: [("fals-diary", "did you mean 'falls-diary'?"), ("weather", "heed policy show lists the ids")])
    func `an id of nothing is told with the nearest, with status 65`(_ id: String, _ remedy: String) async throws {
        let run = try await show(id)
        #expect(run.status == 65 && run.output.isEmpty)
        #expect(run.errors == "heed: tiny: '\(id)' is the id of nothing in the policy; \(remedy)\n")
    }

    @Test func `without an id the ids are listed, one a line`() async throws {
        let run = try await show()
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.outputLines.count == 19 && Set(run.outputLines).count == 19)
        for id in ["no-food", "falls-diary", "looking", "who-visits", "short-form", "care", "council", "control-gap"] {
            #expect(run.outputLines.contains { $0 == id })
        }
    }

    @Test(arguments: ["financial-abuse", "marac", "domestic-abuse", "thrive", "age"])
    func `the policy that comes with the program can be asked`(_ id: String) async throws {
        let run = try await Heed.run("policy", "show", id)
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output.contains("Source: "))
    }
}
