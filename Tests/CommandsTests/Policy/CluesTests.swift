import Testing

/// `heed policy clues --evaluate`: how well the phrases find what people marked.
@Suite struct CluesTests {
    private static let marked = [
        #"{"id": "n1", "text": "There is no food.", "labels": [{"clue": "no-food", "quote": "no food", "assertion": "present"}]}"#,
        #"{"id": "n2", "text": "She denied there is no food.", "labels": [{"clue": "no-food", "quote": "no food", "assertion": "present"}]}"#,
        #"{"id": "n3", "text": "The cupboards were bare.", "labels": [{"clue": "no-food", "quote": "cupboards were bare", "assertion": "present"}]}"#,
        #"{"id": "n4", "text": "There was an empty fridge.", "labels": []}"#,
    ]

    private func evaluate(_ lines: [String], _ flags: String...) async throws -> Heed.Run {
        let tiny = try TinyFolder()
        defer { tiny.remove() }
        try tiny.write(lines.map { $0 + "\n" }.joined(), to: "marked.jsonl")
        return try await tiny.run(["policy", "clues", "--evaluate", "marked.jsonl"] + flags)
    }

    @Test func `the figures of a small file`() async throws {
        let run = try await evaluate(Self.marked)
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(
            run.output == """
                4 narratives

                                                   precision    recall        F1     found    marked
                present clues                          0.500     0.333     0.400         2         3
                present clues, once a narrative        0.500     0.333     0.400         2         3
                clue and assertion                     0.333     0.333     0.333         3         3

                present clues, by clue             precision    recall        F1     found    marked
                no-food                                0.500     0.333     0.400         2         3

                """
        )
    }

    @Test func `misses are listed where they are asked for`() async throws {
        let run = try await evaluate(Self.marked, "--misses")
        #expect(
            run.output.hasSuffix(
                """

                n2 no-food not found (negated): no food
                n3 no-food not found: cupboards were bare
                n4 no-food found wrongly: empty fridge

                """
            )
        )
        #expect(try await !evaluate(Self.marked).output.contains("n2 no-food"))
    }

    @Test(arguments: [
        ("no JSON", "a value is expected here, not 'n'"), (#"{"id": "n2", "text": "x"}"#, "'labels' is missing"),
        (
            #"{"id": "n2", "text": "x", "labels": [{"clue": "no-fod", "quote": "x", "assertion": "present"}]}"#,
            "labels[0].clue: 'no-fod' is not a clue; did you mean 'no-food'?"
        ),
        (
            #"{"id": "n2", "text": "x", "labels": [{"clue": "no-food", "quote": "y", "assertion": "present"}]}"#,
            "labels[0].quote: 'y' stands in the text 0 times"
        ),
    ])
    func `a bad line is told with its record, and no figures are given`(_ bad: String, _ told: String) async throws {
        let run = try await evaluate([Self.marked[0], bad, Self.marked[1]])
        #expect(run.status == 65 && run.output.isEmpty)
        #expect(run.errors.hasPrefix("heed: marked.jsonl: record 2: \(told)"), "\(run.errors)")
        #expect(run.errorLines.count == 1)
    }

    @Test func `an empty file has no figures, and one that is not there is told`() async throws {
        let empty = try await evaluate([])
        #expect(empty.status == 0)
        #expect(empty.output.hasPrefix("0 narratives\n") && empty.output.contains("- "))
        let nowhere = try await Heed.run("policy", "clues", "--evaluate", "nowhere.jsonl")
        #expect(nowhere.status == 65 && nowhere.output.isEmpty)
        #expect(nowhere.errors.hasPrefix("heed: nowhere.jsonl: the file cannot be read; "))
    }
}
