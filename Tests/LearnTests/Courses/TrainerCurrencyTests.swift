import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn

/// Whoever plans a course is told what its trainer has not completed as it is taught, and may plan it all the same.
struct TrainerCurrencyTests {
    private static let trainer = AccountID(RecordID.numbered(800).text)
    private let modules = [School.module("a"), School.module("b", version: 2, pass: .mark(70)), School.module("c")]
    private let day = LocalTime.day(of: .noon)

    private func gaps(_ done: [Completion]) -> [String: Int?] {
        let found = TrainerCurrency(Self.trainer, teaching: modules, having: done).gaps
        return Dictionary(uniqueKeysWithValues: found.map { ($0.module.id.text, $0.held) })
    }

    private func done(_ module: LearningModuleID, _ version: Int, _ result: CompletionResult = .completed) -> Completion
    {
        Completion(Self.trainer, module, version: version, on: day, result)
    }

    @Test func `what was never completed is told, and so is an older version`() {
        #expect(gaps([]) == ["a": nil, "b": nil, "c": nil])
        #expect(gaps([done("a", 1), done("b", 1, .mark(90)), done("c", 1)]) == ["b": 1])
        #expect(gaps([done("a", 1), done("b", 1, .mark(90)), done("b", 2, .mark(70)), done("c", 1)]).isEmpty)
    }

    @Test func `what was not enough, and what another completed, counts for nothing`() {
        #expect(gaps([done("b", 2, .mark(69))])["b"] == .some(nil))
        let another = Completion("somebody", "a", version: 1, on: day)
        #expect(gaps([another])["a"] == .some(nil))
    }

    @Test func `it is read of trainers of the agency alone, by whoever runs courses, and journalled`() async throws {
        let courses = try CourseSchool()
        let read = ReadTrainer(courses.school.desk)
        let assurer = courses.actor(801, [.qualityAssurer])
        let found = try await read(courses.id(800), teaching: modules, by: assurer)
        #expect(found?.gaps.count == 3)
        let lines = courses.school.store.state.journal.filter { $0.actor == assurer.account }
        #expect(lines.map(\.subject) == [.numbered(800)] && lines.map(\.verb) == ["consult"])
        // Nothing is told of a learner, of a trainer of another agency, or of nobody.
        for number in [701, 802, 999] {
            #expect(try await read(courses.id(number), teaching: modules, by: assurer) == nil)
        }
        #expect(courses.school.store.state.journal.count { $0.actor == assurer.account } == 1)
        let own = try await read(courses.id(800), teaching: modules, by: courses.trainer)
        #expect(
            own?.gaps.count == 3 && !courses.school.store.state.journal.contains { $0.actor == courses.trainer.account }
        )
        let refusal = await #expect(throws: Refusal.self) {
            _ = try await read(courses.id(800), teaching: modules, by: courses.actor(701))
        }
        #expect(refusal?.code == .notAllowed)
    }

    @Test func `it bars nobody: the course is planned`() async throws {
        let courses = try CourseSchool()
        let view = try await PlanCourse(courses.school.desk)(courses.terms(), by: courses.trainer)
        #expect(view.record.status == .planned)
    }
}
