import Learn
import TestSupport
import Testing
import Vocabulary

/// Working through a module: what is answered rightly counts, and nothing is kept of what is not passed.
struct WorkThroughTests {
    private func work(
        _ school: School,
        _ answers: [Int: Int],
        version: Int = 1,
        by actor: Actor? = nil
    ) async throws -> WorkedThrough {
        try await WorkThrough(school.desk)("a", version: version, answering: answers, by: actor ?? school.learner)
    }

    private func refusal(
        of school: School,
        _ answers: [Int: Int],
        version: Int = 1
    ) async -> Refusal? {
        await #expect(throws: Refusal.self) { _ = try await work(school, answers, version: version) }
    }

    private func standing(_ school: School) async throws -> ModuleStanding {
        try await ReadLearning(school.desk).module("a", by: school.learner).standing
    }

    @Test func `all of it right is passed and kept, with an entry in the journal`() async throws {
        let school = try School([School.module("a")])
        let worked = try await work(school, [0: 0, 1: 0])
        #expect(worked.answers == [true, true] && worked.result == .completed && worked.isPassed)
        #expect(try await standing(school) == .done(until: nil))
        #expect(school.store.state.journal.map(\.subjectKind) == ["account", "learning"])
        #expect(school.store.state.completions.map(\.way) == [.here])
        _ = try await work(school, [0: 0, 1: 0])
        #expect(school.store.state.completions.count == 1 && school.store.state.journal.count == 2, "sent once more")
    }

    @Test func `what is not right is told and not kept`() async throws {
        let school = try School([School.module("a")])
        let worked = try await work(school, [0: 0, 1: 1])
        #expect(worked.answers == [true, false] && !worked.isPassed)
        #expect(try await !standing(school).isDone)
        #expect(school.store.state.journal.count == 1, "that of the account alone")
    }

    @Test func `a programme that comes after another waits for it`() async throws {
        let first = Programme(
            Term(id: "first", title: "First", meaning: "", authority: Authority(source: "invented")),
            inForce: Period(from: CalendarDay(number: 0)),
            audiences: [Audience(agencies: ["health"])],
            modules: [School.module("b")],
            reminders: Reminders(days: [30])
        )
        let school = try School([School.module("a")], after: [first])
        #expect(try await ReadLearning(school.desk)(by: school.learner).map { $0.first.map(\.title) } == [["First"]])
        #expect(await refusal(of: school, [0: 0, 1: 0])?.reason == "another programme comes first: First")
        #expect(school.store.state.completions.isEmpty)
        let id = RecordID.numbered(50)
        let today = LocalTime.day(of: school.world.now)
        let done = Completion(school.learner.account, "b", version: 1, on: today)
        let kept = KeptCompletion(id, done, by: .course, at: school.world.now, school.learner.account)
        try await school.store.write { try $0.keep(kept) }
        #expect(try await work(school, [0: 0, 1: 0]).isPassed)
    }

    @Test func `where a mark is asked for it is kept as it is`() async throws {
        let school = try School([School.module("a", questions: 4, pass: .mark(75))])
        #expect(try await work(school, [0: 0, 1: 1, 2: 1, 3: 0]).isPassed == false)
        #expect(try await work(school, [0: 0, 1: 1, 2: 0, 3: 0]).result == .mark(75))
        #expect(try await standing(school).isDone)
    }

    @Test func `what is not answered is named, and an answer that is not there is none`() async throws {
        let school = try School([School.module("a", questions: 3)])
        let refused = await refusal(of: school, [0: 0, 1: 7])
        #expect(refused?.problems.map(\.field) == ["answers[1]", "answers[2]"])
    }

    @Test func `another version than that in force is stale`() async throws {
        let school = try School([School.module("a", version: 2)])
        #expect(await refusal(of: school, [0: 0, 1: 0])?.code == .versionStale)
    }

    @Test func `what is done elsewhere or judged by an assessor is not worked through here`() async throws {
        for module in [School.module("a", ways: [.course]), School.module("a", pass: .assessed)] {
            #expect(await refusal(of: try School([module]), [0: 0, 1: 0])?.code == .notInThisState)
        }
    }

    @Test func `what comes first comes first`() async throws {
        let school = try School([School.module("a", requires: ["b"]), School.module("b")])
        #expect(await refusal(of: school, [0: 0, 1: 0])?.reason.contains("first: b") == true)
        _ = try await WorkThrough(school.desk)("b", version: 1, answering: [0: 0, 1: 0], by: school.learner)
        #expect(try await work(school, [0: 0, 1: 0]).isPassed)
    }

    @Test func `a module that is for others is not found`() async throws {
        let school = try School([School.module("a")])
        let refused = await #expect(throws: Refusal.self) {
            _ = try await ReadLearning(school.desk).module("c", by: school.learner)
        }
        #expect(refused?.code == .notFound)
    }

    @Test func `what is owed counts from the day on which somebody came into it`() async throws {
        let today = LocalTime.day(of: FixedSurroundings().now)
        #expect(try await standing(School([School.module("a")])) == .owed(by: today.adding(days: 90)))
        let late = try await standing(School([School.module("a")], since: 100))
        #expect(late == .overdue(since: today.adding(days: -10)))
    }
}
