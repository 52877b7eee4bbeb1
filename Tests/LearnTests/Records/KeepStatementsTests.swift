import Access
import Learn
import TestSupport
import Testing
import Vocabulary

/// What follows from statements of other systems, and what does not.
struct KeepStatementsTests {
    private let trainer = Actor(account: "trainer", agency: "police", roles: [.trainer])
    private let account = AccountID(School.account.text)

    private func school() throws -> School {
        try School([School.module("a", version: 3, ways: [.elsewhere]), School.module("b")])
    }

    private func statement(
        _ number: Int,
        _ verb: String = StatementVerb.completed,
        of iri: String = "urn:heed:module:a",
        version: Int? = 2,
        by name: String = School.account.text,
        at homePage: String = ExchangeRule.home,
        isSuccess: Bool? = nil,
        isComplete: Bool? = nil,
        scaled: Double? = nil,
        says content: String = "{}"
    ) -> LearningStatement {
        LearningStatement(
            id: .numbered(number),
            actor: StatementAccount(homePage: homePage, name: name),
            verb: verb,
            object: .activity(iri, version: version),
            isSuccess: isSuccess,
            isComplete: isComplete,
            scaled: scaled,
            at: .noon,
            content: content,
            canonical: content
        )
    }

    private func voiding(_ number: Int, _ other: Int) -> LearningStatement {
        LearningStatement(
            id: .numbered(number),
            actor: nil,
            verb: StatementVerb.voided,
            object: .statement(.numbered(other)),
            at: nil,
            content: "{}",
            canonical: "{}"
        )
    }

    private func keep(_ school: School, _ sent: LearningStatement..., by actor: Actor? = nil) async throws {
        _ = try await KeepStatements(school.desk)(sent, by: actor ?? trainer)
    }

    private func done(_ school: School) async throws -> [Completion] {
        try await school.store.read { try $0.completions(of: account) }
    }

    @Test func `what says that a module was done is a completion`() async throws {
        let school = try school()
        try await keep(
            school,
            statement(1),
            statement(2, StatementVerb.passed, version: nil),
            statement(3, scaled: 0.57),
            statement(4, StatementVerb.failed, scaled: 0.2),
            statement(5, isSuccess: false, scaled: 0.9)
        )
        let found = try await done(school)
        #expect(Set(found.map(\.result)) == [.completed, .assessed(true), .mark(57), .assessed(false)])
        #expect(Set(found.map(\.version)) == [2, 3])
        #expect(school.store.state.completions.allSatisfy { $0.way == .elsewhere })
        // That somebody failed on one day is one fact, however it is told.
        #expect(found.count == 4 && school.store.state.statements.count == 5)
    }

    @Test func `what says anything else is kept and changes nothing`() async throws {
        let school = try school()
        try await keep(
            school,
            statement(1, "http://example.org/verbs/looked-at"),
            statement(2, of: "https://example.org/courses/7"),
            statement(3, by: "nobody", at: "https://other.example.org"),
            statement(4, isComplete: false)
        )
        #expect(try await done(school).isEmpty)
        #expect(school.store.state.statements.count == 4)
    }

    @Test func `what cannot be is refused, and nothing that came with it is kept`() async throws {
        let school = try school()
        let wrong = [
            (statement(2, by: "nobody"), "actor.account.name"), (statement(2, of: "urn:heed:module:c"), "object.id"),
            (statement(2, of: "urn:heed:module:b"), "object.id"),
            (statement(2, version: 9), "object.definition.extensions"),
        ]
        for (other, field) in wrong {
            let refused = await #expect(throws: Refusal.self) { try await keep(school, statement(1), other) }
            #expect(refused?.problems.first?.field == "[1]." + field)
            #expect(school.store.state.statements.isEmpty && school.store.state.completions.isEmpty)
        }
        let role = await #expect(throws: Refusal.self) { try await keep(school, statement(1), by: school.learner) }
        #expect(role?.code == .notAllowed)
    }

    @Test func `the same again is nothing, and another under its id is refused`() async throws {
        let school = try school()
        try await keep(school, statement(1, says: "{\"a\":1}"))
        try await keep(school, statement(1, says: "{\"a\":1}"))
        #expect(school.store.state.statements.count == 1)
        let refused = await #expect(throws: Refusal.self) { try await keep(school, statement(1, says: "{\"a\":2}")) }
        #expect(refused?.code == .notInThisState)
    }

    @Test(arguments: [[1, 2], [2, 1]]) func `what is voided counts no more, whichever came first`(
        order: [Int]
    ) async throws {
        let school = try school()
        for number in order { try await keep(school, number == 1 ? statement(1) : voiding(2, 1)) }
        #expect(try await done(school).isEmpty)
        let read = ReadStatements(school.desk)
        let gone = await #expect(throws: Refusal.self) { try await read(.numbered(1), by: trainer) }
        #expect(gone?.code == .notFound)
        #expect(try await read(.numbered(1), isVoided: true, by: trainer).id == .numbered(1))
        let all = try await read.list(StatementQuestion(), PageRequest(limit: 9), by: trainer)
        #expect(all.items.map(\.id) == [.numbered(2)])
    }

    @Test func `what voids another cannot be voided`() async throws {
        let school = try school()
        try await keep(school, statement(1), voiding(2, 1), voiding(3, 2))
        #expect(try await ReadStatements(school.desk)(.numbered(2), by: trainer).id == .numbered(2))
        #expect(try await done(school).isEmpty)
    }

    @Test func `another agency neither reads nor voids what was said to one`() async throws {
        let school = try school()
        let other = Actor(account: "other", agency: "health", roles: [.trainer])
        try await keep(school, statement(1))
        try await keep(school, voiding(2, 1), by: other)
        #expect(try await done(school).count == 1)
        let read = ReadStatements(school.desk)
        let missing = await #expect(throws: Refusal.self) { try await read(.numbered(1), by: other) }
        #expect(missing?.code == .notFound)
        let seen = try await read.list(StatementQuestion(), PageRequest(limit: 9), by: other)
        #expect(seen.items.map(\.id) == [.numbered(2)])
        await #expect(throws: Refusal.self) {
            try await read.list(StatementQuestion(), PageRequest(limit: 9), by: school.learner)
        }
    }

    @Test func `what was completed here is told, and what was told is not told twice`() async throws {
        let school = try school()
        let here = Completion(account, "b", version: 1, on: LocalTime.day(of: .noon))
        try await school.store.write { try $0.keep(KeptCompletion(.numbered(50), here, by: .here, at: .noon, account)) }
        try await keep(school, statement(1))
        let found = try await ReadStatements(school.desk)
            .list(StatementQuestion(isAscending: true), PageRequest(limit: 9), by: trainer)
        #expect(Set(found.items.map(\.id)) == [.numbered(1), .numbered(50)])
        #expect(school.store.state.journal.last?.verb == "consult")
    }
}
