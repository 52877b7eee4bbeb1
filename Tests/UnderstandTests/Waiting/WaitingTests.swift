import Recognise
import TestSupport
import Testing
import Understand
import Vocabulary

/// The clock of a call that nobody has attended.
struct WaitingTests {
    private let office = Office()
    private var list: ListWaiting<MemoryStore> { ListWaiting(store: office.store, world: office.world) }

    private func call(_ name: String = "Nora") async throws -> RecordID {
        try await office.record(SmallPerson("p1", PersonDetails(given: name)), kind: .call).record.id
    }

    private func judge(_ id: RecordID, _ grade: Grade) async throws -> ContactRecord {
        try await JudgeContact(office.desk)(id, grade, because: "Why.", expecting: nil, by: office.responder).record
    }

    @Test func `the clock of a call begins when it is recorded, with the time for what nobody has graded`() async throws
    {
        let wait = try #require(try await office.latest(call()).runningWait)
        #expect(wait.begun == .noon)
        #expect(wait.due == .afterNoon(15 * 60))
        #expect(wait.grade == nil)
        #expect(wait.rule == "attendance")
    }

    @Test(arguments: ContactKind.allCases.filter { $0 != .call }) func `what the rule does not name has none`(
        kind: ContactKind
    ) async throws {
        let id = try await office.record(SmallPerson("p1"), kind: kind).record.id
        #expect(try await office.latest(id).wait == nil)
        #expect(try await judge(id, .high).wait == nil)
    }

    @Test func `a call to another agency has none`() async throws {
        let housing = Actor.of(.responder, agency: "housing")
        let view = try await office.record(SmallPerson("p1"), kind: .call, by: housing)
        #expect(view.record.wait == nil)
    }

    @Test(arguments: [(Grade.high, 15), (.medium, 60), (.low, 240)])
    func `a judgement begins it anew, with the time for its grade`(grade: Grade, minutes: Int) async throws {
        let id = try await call()
        office.world.set(.afterNoon(100))
        let wait = try #require(try await judge(id, grade).runningWait)
        #expect(wait.begun == .afterNoon(100))
        #expect(wait.due == .afterNoon(100 + 60 * minutes))
        #expect(wait.grade == grade)
        #expect(wait.contactVersion == 2)
    }

    @Test func `a call recorded with a grade has the time for that`() async throws {
        var document = SmallDocument(SmallPerson("p1"))
        document.kind = .call
        document.grade = .low
        let view = try await RecordContact(office.desk)(document.kept, by: office.responder)
        #expect(view.record.runningWait?.due == .afterNoon(240 * 60))
    }

    @Test(arguments: [(-1, false), (0, true), (1, true)])
    func `when it runs out it asks the supervisor of the unit`(seconds: Int, isAsked: Bool) async throws {
        _ = try await call()
        office.world.set(.afterNoon(15 * 60 + seconds))
        let line = try #require(try await list(PageRequest(limit: 9), by: office.responder).items.first)
        guard isAsked else {
            #expect(line.asked == nil)
            return
        }
        let asked = try #require(line.asked)
        #expect(asked.because == [.ranOut])
        #expect(asked.role == .supervisor)
        #expect(asked.unit == "north")
    }

    @Test func `when a fact changes it asks at once, until it is judged again`() async throws {
        let id = try await call()
        _ = try await AnswerQuestions(office.desk)(id, Case.yes, expecting: nil, by: office.responder)
        let changed = try await list(PageRequest(limit: 9), by: office.responder).items
        #expect(changed.map(\.asked?.because) == [[.changed]])
        office.world.set(.afterNoon(9_999))
        let both = try await list(PageRequest(limit: 9), by: office.responder).items
        #expect(both.map(\.asked?.because) == [[.ranOut, .changed]])
        _ = try await judge(id, .high)
        #expect(try await list(PageRequest(limit: 9), by: office.responder).items.map(\.asked) == [nil])
    }

    @Test func `a review changes no fact`() async throws {
        let id = try await call()
        _ = try await judge(id, .medium)
        let review = ReviewJudgement(office.desk)
        _ = try await review(id, agrees: true, note: "Yes.", expecting: nil, by: office.supervisor)
        #expect(try await list(PageRequest(limit: 9), by: office.responder).items.map(\.asked) == [nil])
    }

    @Test(arguments: Wait.How.allCases) func `attending it or closing it stops the clock for good`(
        how: Wait.How
    ) async throws {
        let id = try await call()
        office.world.set(.afterNoon(60))
        let attend = AttendContact(office.desk)
        let record = try await attend(id, how, because: "Found safe.", expecting: 1, by: office.supervisor).record
        let end = Wait.End(how, because: "Found safe.", by: office.supervisor.account, at: .afterNoon(60))
        #expect(record.wait?.ended == end)
        #expect(record.runningWait == nil)
        #expect(try await list(PageRequest(limit: 9), by: office.responder).items.isEmpty)
        #expect(try await judge(id, .high).wait?.ended == end)
        await office.refuses(.notInThisState) {
            try await attend(id, how, because: "Again.", expecting: nil, by: office.supervisor)
        }
    }

    @Test func `it is closed with a reason, and attended without one`() async throws {
        let id = try await call()
        let attend = AttendContact(office.desk)
        let refused = await office.refuses(.badInput) {
            try await attend(id, .closed, because: " ", expecting: nil, by: office.responder)
        }
        #expect(refused?.problems.map(\.field) == ["reason"])
        let record = try await attend(id, .attended, because: " ", expecting: nil, by: office.responder).record
        #expect(record.wait?.ended?.reason == nil)
    }

    @Test func `what waits for nobody is not attended`() async throws {
        let id = try await office.record(SmallPerson("p1")).record.id
        await office.refuses(.notInThisState) {
            try await AttendContact(office.desk)(id, .attended, expecting: nil, by: office.responder)
        }
    }
}
