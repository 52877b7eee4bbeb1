import Notation
import Testing
import Understand

@testable import PolicyBook
@testable import PolicyProof

@Suite struct MutantTests {
    private func suite(_ folder: PolicyFolder) throws -> CaseSuite {
        try CaseSuite(folder, under: PoliciesByDay(PolicyBook(folder)))
    }

    @Test func `every test, role, route, harm rule and control rule is removed once and turned round once`() throws {
        let suite = try suite(TinyPolicy.folder())
        let policy = try #require(try suite.latestPolicy()).policy
        let rules =
            policy.thresholds.map { "test \($0.id)" } + policy.agencies.flatMap(\.rows).map { "role \($0.id)" }
            + policy.pathways.map { "pathway \($0.id)" } + policy.harmRules.map { "harm \($0.id)" }
            + policy.concernRules.map { "control rule \($0.id)" }
        let names = try suite.mutants().map(\.name)
        #expect(names.sorted() == rules.flatMap { ["\($0) removed", "\($0) inverted"] }.sorted())
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

    @Test func `nothing is proved while a case fails`() async throws {
        let suite = try suite(
            TinyPolicy.folder(.replace("{at-risk: met}", in: "cases/neglected.yaml", by: "{at-risk: not-met}"))
        )
        let error = try await #require(throws: BadInput.self) { try await suite.unnoticed(try suite.mutants()) }
        #expect(error.source.name == "cases/neglected.yaml")
        #expect(error.problem == "the case fails with nothing changed: not found: tests p1: at-risk not-met")
    }

    @Test func `nothing is proved without cases`() async throws {
        let suite = try suite(TinyPolicy.folder(.remove("cases/neglected.yaml"), .remove("cases/not-known.yaml")))
        let error = try await #require(throws: BadInput.self) { try await suite.unnoticed([]) }
        #expect(error.description == "tiny/cases: there are no cases; write one; Policy/README.md says how")
    }
}
