import DemoForce
import Learn
import PolicyBook
import Store
import Synchronization
import Understand
import Vocabulary

extension DemoScene {
    /// Where learning is worked at on the day of the event.
    var learning: LearnDesk<Store> { LearnDesk(store: desk.store, policies: player.policies, world: desk.world) }

    /// Somebody of the script.
    func account(_ signIn: String) throws(Refusal) -> AccountID {
        guard let actor = player.actors[signIn] else { throw Refusal.notFound("account") }
        return actor.account
    }

    /// Somebody learns, or sees to it that others can.
    func learn(_ step: DemoLearningStep) async throws {
        switch step {
        case .workThrough(let modules):
            for module in modules { try await workThrough(LearningModuleID(module)) }
        case .takeOver(let rows):
            let offered = try rows.map { (row) throws(Refusal) in
                OfferedCompletion(
                    try account(row.learner).text,
                    LearningModuleID(row.module),
                    version: 1,
                    on: row.on,
                    .assessed(true)
                )
            }
            _ = try await ImportCompletions(learning)(
                { take in
                    for (place, row) in offered.enumerated() { try take(place + 2, .success(row)) }
                },
                from: "What was done before",
                by: actor
            )
        case .planCourse(let course, let trainer, let begins, let ends):
            let terms = CourseTerms(
                teaching: course.modules.map { LearningModuleID($0) },
                from: begins,
                to: ends,
                in: course.place,
                by: try account(trainer),
                for: course.capacity,
                of: [actor.agency]
            )
            let planned = try await PlanCourse(learning)(terms, by: actor)
            player.known.withLock { $0.courses[course.name] = planned.record }
        case .book(let course):
            let booked = try await BookPlace(learning)(run(course).id, by: actor)
            player.known.withLock { $0.courses[course] = booked.record }
        case .recordAttendance(let course, let there, let away):
            let run = try run(course)
            let results = try learning.taught(in: run).filter { $0.pass != .completed }
                .map { TaughtResult($0.id, version: $0.version, .assessed(true)) }
            let said =
                try there.map { (name) throws(Refusal) in Attendance(try account(name), .attended, results) }
                + away.map { (name) throws(Refusal) in Attendance(try account(name), .excused) }
            _ = try await RecordAttendance(learning)(said, of: run.id, expecting: nil, by: actor)
        case .cancelCourse(let course, let reason):
            _ = try await CancelCourse(learning)(run(course).id, because: reason, expecting: nil, by: actor)
        }
    }

    private func run(_ course: String) throws(Refusal) -> CourseRun {
        guard let run = player.known.withLock({ $0.courses[course] }) else { throw Refusal.notFound("course") }
        return run
    }

    /// Everything is answered rightly, as it is in the end by whoever works through it.
    private func workThrough(_ id: LearningModuleID) async throws {
        let module = try learning.ground.policy.modules.first { $0.id == id }
        guard let module else { throw Refusal.notFound("module") }
        var answers: [Int: Int] = [:]
        for (place, question) in module.content.questions.enumerated() {
            answers[place] = question.answers.firstIndex(where: \.isRight)
        }
        _ = try await WorkThrough(learning)(id, version: module.version, answering: answers, by: actor)
    }
}
