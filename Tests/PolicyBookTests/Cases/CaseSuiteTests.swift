import PolicyBook
import PolicyProof
import Testing

@Suite struct CaseSuiteTests {
    private func outcomes(_ change: TinyPolicy.Change) throws -> [String: [String]] {
        let folder = try TinyPolicy.folder(change)
        let suite = try CaseSuite(folder, under: PoliciesByDay(PolicyBook(folder)))
        return Dictionary(uniqueKeysWithValues: try suite.run().map { ($0.path, $0.failures) })
    }

    @Test func `the cases of the tiny policy hold`() throws {
        let folder = try TinyPolicy.folder()
        let suite = try CaseSuite(folder, under: PoliciesByDay(PolicyBook(folder)))
        #expect(suite.count == 3)
        #expect(try suite.run().allSatisfy { $0.failures.isEmpty })
    }

    @Test(arguments: [
        (
            "assertion: present", "assertion: negated",
            "not found: clues {clue: no-food, person: p1, assertion: negated}"
        ),
        ("{at-risk: met}", "{at-risk: not-met}", "not found: tests p1: at-risk not-met"),
        ("{council: primary}", "{council: supporting}", "not found: agencies p1: council supporting"),
        ("due_by: 2026-06-02T10:00:00Z, ", "due_by: 2026-06-02T09:59:59Z, ", "due_by: 2026-06-02T09:59:59Z"),
        ("basis: {consent: given}", "basis: {consent: refused}", "basis: {consent: refused}"),
        ("questions: [p1.cannot-protect-self]", "alerts: [control-gap]", "must not be found: alerts control-gap"),
    ])
    func `a case that does not come out says what was not found`(
        _ piece: String,
        _ instead: String,
        _ told: String
    ) throws {
        let outcomes = try outcomes(.replace(piece, in: "cases/neglected.yaml", by: instead))
        #expect(outcomes["cases/not-known.yaml"] == [] && outcomes["cases/falls.yaml"] == [])
        let failures = try #require(outcomes["cases/neglected.yaml"])
        #expect(failures.count == 1)
        #expect(failures.first?.contains(told) == true)
    }
}
