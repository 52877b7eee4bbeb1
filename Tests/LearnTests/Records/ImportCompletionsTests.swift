import Access
import Learn
import TestSupport
import Testing
import Vocabulary

/// What other systems say was done is held against who learns here and what there is to learn.
struct ImportCompletionsTests {
    private let trainer = Actor(account: "trainer", agency: "police", roles: [.trainer])

    private func school() throws -> School {
        let school = try School([
            School.module("a", version: 3, ways: [.elsewhere]), School.module("b", version: 2),
        ])
        var other = Account(id: .numbered(702), name: "Tom Moss", agency: "police", unit: nil, roles: [.responder])
        other.signInName = SignInName("tom.moss")
        other.isSuspended = true
        try school.store.keep(other)
        try school.store.keep(
            Account(id: .numbered(703), name: "Ada Hill", agency: "health", unit: nil, roles: [.responder])
        )
        return school
    }

    private func take(
        _ rows: [OfferedCompletion],
        _ school: School,
        isDryRun: Bool = false,
        by actor: Actor? = nil
    ) async throws -> ImportTally {
        try await ImportCompletions(school.desk)(
            { take in for (place, row) in rows.enumerated() { try take(place + 2, .success(row)) } },
            from: "old-system.csv",
            isDryRun: isDryRun,
            by: actor ?? trainer
        )
    }

    private func row(
        _ learner: String = School.account.text,
        _ module: LearningModuleID = "a",
        version: Int = 3,
        daysAgo: Int = 1,
        _ result: CompletionResult = .completed,
        in school: School
    ) -> OfferedCompletion {
        let day = LocalTime.day(of: school.world.now).adding(days: -daysAgo)
        return OfferedCompletion(learner, module, version: version, on: day, result)
    }

    @Test func `a file is kept with where it came from, and accounted for once`() async throws {
        let school = try school()
        let tally = try await take([row(in: school), row("TOM.moss", version: 1, .mark(70), in: school)], school)
        #expect(tally == ImportTally(added: 2))
        let kept = school.store.state.completions
        #expect(kept.map(\.way) == [.elsewhere, .elsewhere])
        #expect(kept.map(\.completion.learner.text) == [School.account.text, RecordID.numbered(702).text])
        let file = try #require(school.store.state.learningImports.values.first)
        #expect((file.source, file.rows, file.by) == ("old-system.csv", 2, "trainer"))
        #expect(kept.allSatisfy { school.store.state.completionFiles[$0.id] == file.id })
        #expect(school.store.state.journal.filter { $0.rule == "exchanges" }.count == 1)
    }

    @Test func `the same row is kept once, in one file and over several`() async throws {
        let school = try school()
        let one = row(in: school)
        #expect(try await take([one, one], school) == ImportTally(added: 1, known: 1))
        #expect(try await take([one], school) == ImportTally(known: 1))
        let other = row(.init(School.account.text), version: 2, in: school)
        #expect(try await take([other], school) == ImportTally(added: 1))
    }

    @Test func `what was set aside does not come back by a file`() async throws {
        let school = try school()
        let one = row(in: school)
        _ = try await take([one], school)
        let kept = try #require(school.store.state.completions.first)
        try await school.store.write { try $0.setAside(kept.id, at: .noon, by: "trainer", because: "It was another.") }
        let account = AccountID(School.account.text)
        #expect(try await school.store.read { try $0.completions(of: account) }.isEmpty)
        #expect(try await take([one], school) == ImportTally(known: 1))
        #expect(try await school.store.read { try $0.completions(of: account) }.isEmpty)
    }

    @Test func `every bad row is named, and nothing is kept`() async throws {
        let school = try school()
        let rows = [
            row(in: school), row("nobody", in: school), row(RecordID.numbered(703).text, in: school),
            row(School.account.text, "c", in: school), row(School.account.text, "b", version: 2, in: school),
            row(version: 4, in: school), row(version: 0, in: school), row(daysAgo: -1, in: school),
        ]
        let bad = await #expect(throws: BadRows.self) { try await take(rows, school) }
        #expect(bad?.faults.map(\.line) == Array(3...9))
        #expect(
            bad?.faults.map(\.column) == ["learner", "learner", "module", "module", "version", "version", "on"]
        )
        #expect(school.store.state.completions.isEmpty && school.store.state.learningImports.isEmpty)
    }

    @Test func `a dry run keeps nothing and says the same`() async throws {
        let school = try school()
        #expect(try await take([row(in: school)], school, isDryRun: true) == ImportTally(added: 1))
        #expect(school.store.state.completions.isEmpty && school.store.state.learningImports.isEmpty)
    }

    @Test func `whose role it is not takes over nothing and reads nothing`() async throws {
        let school = try school()
        let refused = await #expect(throws: Refusal.self) {
            try await take([row(in: school)], school, by: school.learner)
        }
        #expect(refused?.code == .notAllowed)
        await #expect(throws: Refusal.self) { try await ExportCompletions(school.desk)(by: school.learner) { _ in } }
    }

    @Test func `what is given are the completions of the agency, of a programme, from a day on`() async throws {
        let school = try school()
        _ = try await take([row(in: school), row("tom.moss", daysAgo: 9, in: school)], school)
        func given(since days: Int? = nil, of programme: ProgrammeID? = nil, by actor: Actor) async throws -> [String?]
        {
            var all: [String?] = []
            let day = days.map { LocalTime.day(of: school.world.now).adding(days: -$0) }
            try await ExportCompletions(school.desk)(since: day, of: programme, by: actor) {
                all += $0.map { $0.name?.text }
            }
            return all
        }
        #expect(try await given(by: trainer) == ["tom.moss", nil])
        #expect(try await given(since: 1, of: "front-line", by: trainer) == [nil])
        let elsewhere = Actor(account: "other", agency: "health", roles: [.trainer])
        #expect(try await given(by: elsewhere).isEmpty)
        let missing = await #expect(throws: Refusal.self) { _ = try await given(of: "no-such", by: trainer) }
        #expect(missing?.code == .notFound)
    }
}
