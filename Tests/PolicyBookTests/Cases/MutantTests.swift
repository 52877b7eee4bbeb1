import Notation
import Testing
import Understand

@testable import PolicyBook
@testable import PolicyProof

@Suite struct MutantTests {
    private func suite(_ folder: PolicyFolder) throws -> CaseSuite {
        try CaseSuite(folder, under: PoliciesByDay(PolicyBook(folder)))
    }

    @Test func `every rule that decides or tells is removed once and turned round once`() throws {
        let suite = try suite(TinyPolicy.folder())
        let policy = try #require(try suite.latestPolicy()).policy
        let judged =
            policy.thresholds.map { "test \($0.id)" } + policy.agencies.flatMap(\.rows).map { "role \($0.id)" }
            + policy.pathways.map { "pathway \($0.id)" } + policy.harmRules.map { "harm \($0.id)" }
            + policy.concernRules.map { "control rule \($0.id)" }
        let raised =
            policy.alertRules.map { "alert rule \($0.id)" } + policy.actionRules.map { "action \($0.id)" }
            + ["prompt who-visits"]
        let told = [
            "clue no-food suggests neglect no more", "instrument falls-diary, threshold everywhere inverted",
            "instrument falls-diary, threshold everywhere tells nothing", "instrument falls-diary counts nothing",
        ]
        let names = try suite.mutants().map(\.name)
        #expect(names.sorted() == ((judged + raised).flatMap { ["\($0) removed", "\($0) inverted"] } + told).sorted())
    }

    @Test func `a role until known and another recipient are taken away once`() throws {
        let names = try suite(try PolicyFolder.bundled()).mutants().map(\.name)
        #expect(names.contains("role of police until known removed"))
        #expect(names.contains("pathway encompass to childrens-social-care removed"))
        #expect(Set(names).count == names.count)
    }

    @Test func `no change passes unnoticed where the cases bite`() async throws {
        let suite = try suite(TinyPolicy.folder())
        let survivors = try await suite.unnoticed(try suite.mutants())
        #expect(survivors.map(\.name) == [])
    }

    @Test func `a case that is taken away leaves its rule unguarded, and it is named`() async throws {
        let suite = try suite(TinyPolicy.folder(.remove("cases/not-known.yaml")))
        let survivors = try await suite.unnoticed(try suite.mutants())
        #expect(survivors.map(\.name) == ["control rule not-known removed", "control rule not-known inverted"])
    }

    @Test func `a claim that is taken away leaves what it spoke of unguarded`() async throws {
        let prompts = "  prompts: [{guidance: looking, entry: who-visits, person: p1}]\n"
        let unguarded: [(String, String, [String])] = [
            (prompts, "cases/neglected.yaml", ["prompt who-visits removed", "prompt who-visits inverted"]),
            (
                "  alerts: [control-gap]\n", "cases/neglected.yaml",
                ["alert rule gap removed", "alert rule gap inverted"]
            ),
            (", p2: {at-risk: met}", "cases/falls.yaml", ["instrument falls-diary counts nothing"]),
        ]
        for (piece, path, names) in unguarded {
            let suite = try suite(TinyPolicy.folder(.replace(piece, in: path, by: "")))
            #expect(try await suite.unnoticed(try suite.mutants()).map(\.name) == names)
        }
    }

    @Test func `nothing is proved while a case fails`() async throws {
        let suite = try suite(
            TinyPolicy.folder(.replace("{at-risk: met}", in: "cases/neglected.yaml", by: "{at-risk: not-met}"))
        )
        let error = try await #require(throws: BadInput.self) { try await suite.unnoticed(try suite.mutants()) }
        #expect(error.source.name == "cases/neglected.yaml")
        #expect(error.problem == "the case fails with nothing changed: not found: tests p1: at-risk not-met")
    }

    @Test func `nothing is proved without cases`() async throws {
        let suite = try suite(TinyPolicy.folder(.remove("cases")))
        let error = try await #require(throws: BadInput.self) { try await suite.unnoticed([]) }
        #expect(error.description == "tiny/cases: there are no cases; write one; Policy/README.md says how")
    }
}
