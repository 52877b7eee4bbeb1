import Access
import Learn
import TestSupport
import Testing
import Vocabulary

/// Attendance: what came of a course is kept as completions, which are set aside and never edited.
struct RecordAttendanceTests {
    private let place: CourseSchool

    init() throws { place = try CourseSchool() }

    private func refusal(_ work: () async throws -> Void) async -> Refusal? {
        await #expect(throws: Refusal.self) { try await work() }
    }

    /// A course that was held, to which some came.
    private func held(_ numbers: Int...) async throws -> RecordID {
        let course = try await place.planned(place.terms(in: 1))
        for number in numbers { try await place.book(course, number) }
        place.school.world.pass(seconds: 86_400)
        return course
    }

    @Test func `whoever attended has done what was taught, by its rule`() async throws {
        let course = try await held(701, 702, 703)
        let absent = Attendance(place.id(703), .absent)
        let view = try await place.record([place.attended(701), place.attended(702, mark: 40), absent], of: course)
        #expect(view.record.status == .held)
        let day = place.today
        #expect(
            try await place.done(701) == [
                Completion(place.id(701), "a", version: 1, on: day),
                Completion(place.id(701), "b", version: 2, on: day, .mark(80)),
            ]
        )
        let low = try await place.done(702)
        #expect(low.map(\.result) == [.completed, .mark(40)], "what was not passed is kept and does not count")
        #expect(try await place.done(703).isEmpty)
        #expect(place.school.store.state.completions.allSatisfy { $0.way == .course && $0.by == place.trainer.account })
    }

    @Test func `nobody records of themselves, and everybody reads what was recorded of them`() async throws {
        try place.add(806, [.responder, .trainer])
        let both = place.actor(806, [.responder, .trainer])
        let course = try await place.planned(place.terms(in: 1))
        _ = try await BookPlace(place.school.desk)(course, by: both)
        try await place.book(course, 702)
        place.school.world.pass(seconds: 86_400)
        let own = await refusal { try await place.record([place.attended(806)], of: course, by: both) }
        #expect(own?.problems.map(\.field) == ["people[0].learner"])
        try await place.record([place.attended(702)], of: course, by: both)
        try await place.record([place.attended(806)], of: course)
        let reading = ReadCourse(place.school.desk)
        #expect(try await reading(course, by: place.actor(702)).said?.presence == .attended)
        #expect(try await reading(course, by: both).said?.learner == place.id(806))
    }

    @Test func `recorded twice is recorded once`() async throws {
        let course = try await held(701)
        try await place.record([place.attended(701)], of: course)
        let version = try await place.record([place.attended(701)], of: course).record.version
        #expect(version == 3)
        #expect(place.school.store.state.completions.count == 2)
    }

    @Test func `a correction says why, and sets aside what was wrong`() async throws {
        let course = try await held(701)
        try await place.record([place.attended(701)], of: course)
        let silent = await refusal { try await place.record([Attendance(place.id(701), .absent)], of: course) }
        #expect(silent?.problems.map(\.field) == ["because"])
        #expect(try await place.done(701).count == 2, "nothing is changed by what is refused")
        try await place.record([Attendance(place.id(701), .absent)], of: course, because: "Taken for another.")
        #expect(try await place.done(701).isEmpty)
        let state = place.school.store.state
        #expect(state.completions.count == 2 && state.setAside.count == 2, "it stays, with why")
        #expect(Set(state.setAside.values) == ["Taken for another."])
        try await place.record([place.attended(701, mark: 90)], of: course, because: "They were there.")
        #expect(try await place.done(701).map(\.result) == [.completed, .mark(90)])
    }

    @Test func `every slip in what is said is named`() async throws {
        let course = try await held(701, 702)
        let refused = await refusal {
            try await place.record(
                [
                    place.attended(701, version: 1),
                    place.attended(701, mark: 101),
                    place.attended(704),
                    Attendance(place.id(702), .attended, [TaughtResult("c", version: 1, .completed)]),
                ],
                of: course
            )
        }
        #expect(
            refused?.problems.map(\.field) == [
                "people[0].results[0].version", "people[1].learner", "people[1].results[0].result",
                "people[2].learner", "people[3].results[0].module", "people[3].results",
            ]
        )
        #expect(refused?.problems.first?.remedy == "it was version 2")
        let absent = Attendance(place.id(701), .excused, [TaughtResult("b", version: 2, .mark(90))])
        #expect(
            await refusal { try await place.record([absent], of: course) }?.problems.map(\.field) == [
                "people[0].results"
            ]
        )
        #expect(await refusal { try await place.record([], of: course) }?.problems.map(\.field) == ["people"])
        #expect(place.school.store.state.completions.isEmpty)
    }

    @Test func `nothing is recorded before it began, after it was cancelled, or of somebody who has left`() async throws
    {
        let early = try await place.planned()
        try await place.book(early, 701)
        let refused = await refusal { try await place.record([place.attended(701)], of: early) }
        #expect(refused?.reason == "this course has not begun")
        _ = try await CancelCourse(place.school.desk)(early, because: "Snow.", expecting: nil, by: place.trainer)
        #expect(await refusal { try await place.record([place.attended(701)], of: early) }?.code == .notInThisState)

        let course = try await held(701)
        var gone = try #require(try await place.school.store.read { try $0.account(.numbered(701)) })
        gone.version += 1
        gone.isSuspended = true
        try place.school.store.keep(gone)
        let left = await refusal { try await place.record([place.attended(701)], of: course) }
        #expect(left?.problems.map(\.field) == ["people[0].learner"])
    }

    @Test func `only who runs it records, and only of their own agency's`() async throws {
        let course = try await held(701)
        let learner = await refusal { try await place.record([place.attended(701)], of: course, by: place.actor(701)) }
        #expect(learner?.code == .notAllowed)
        let other = place.actor(802, [.trainer], agency: "probation")
        #expect(
            await refusal { try await place.record([place.attended(701)], of: course, by: other) }?.code == .notFound
        )
    }

    @Test func `what was attended stands at once`() async throws {
        let course = try await held(701)
        try await place.record([place.attended(701)], of: course)
        let standings = try await place.school.store.read { try $0.standings(of: place.id(701)) }
        #expect(standings.map(\.state) == [.owed], "module c is still to be done")
        let view = try await ReadLearning(place.school.desk)(by: place.actor(701))
        #expect(view.first?.standing.modules.map(\.standing.isDone) == [true, true, false])
    }
}
