import Access
import Learn
import TestSupport
import Testing
import Vocabulary

/// Runs of courses: planned, booked, given up and cancelled.
struct CoursePlacesTests {
    private let place: CourseSchool

    init() throws { place = try CourseSchool() }

    private func refusal(_ work: () async throws -> Void) async -> Refusal? {
        await #expect(throws: Refusal.self) { try await work() }
    }

    @Test func `beyond the places one waits in order, and whoever waited longest has the one that is given up`()
        async throws
    {
        let course = try await place.planned()
        for number in [701, 702] { #expect(try await place.book(course, number).place == .held) }
        #expect(try await place.book(course, 703).place == .waits(after: 0))
        #expect(try await place.book(course, 704).place == .waits(after: 1))
        let given = try await BookPlace(place.school.desk).giveUp(course, by: place.actor(701))
        #expect(given.place == nil && given.canBook)
        #expect(try await ReadCourse(place.school.desk)(course, by: place.actor(703)).place == .held)
        #expect(try await ReadCourse(place.school.desk)(course, by: place.actor(704)).place == .waits(after: 0))
        let events = place.school.store.state.events.map(\.name)
        #expect(events == [.coursePlanned] + Array(repeating: .coursePlacesChanged, count: 5))
    }

    @Test func `asked twice is asked once, and given up twice too`() async throws {
        let course = try await place.planned()
        try await place.book(course, 701)
        let version = try await place.book(course, 701).record.version
        #expect(version == 2)
        let booking = BookPlace(place.school.desk)
        _ = try await booking.giveUp(course, by: place.actor(701))
        #expect(try await booking.giveUp(course, by: place.actor(701)).record.version == 3)
    }

    @Test func `another place at the same time is told and not refused`() async throws {
        let (first, other) = (try await place.planned(), try await place.planned(place.terms(in: 11)))
        let same = try await place.planned(place.terms(lasting: 3))
        #expect(try await place.book(first, 701).clashes.isEmpty)
        #expect(try await place.book(other, 701).clashes.isEmpty)
        let view = try await place.book(same, 701)
        #expect(view.place == .held && view.clashes.map(\.id) == [first])
    }

    @Test func `every slip in what is planned is named`() async throws {
        let wrong = CourseTerms(
            teaching: ["c", "x"],
            from: place.school.world.now,
            to: place.school.world.now,
            in: " ",
            by: place.id(802),
            for: 0,
            of: ["probation"]
        )
        let refused = await refusal { _ = try await place.planned(wrong) }
        #expect(
            refused?.problems.map(\.field) == [
                "modules[0]", "modules[1]", "begins", "ends", "place", "trainer", "capacity", "agencies[0]",
            ]
        )
        let empty = await refusal { _ = try await place.planned(place.terms([], of: [])) }
        #expect(empty?.problems.map(\.field) == ["modules", "agencies"])
        let untaught = await refusal { _ = try await place.planned(place.terms([])) }
        #expect(untaught?.problems.map(\.field) == ["modules"], "for whom nothing is, nobody can say")
        #expect(place.school.store.state.events.isEmpty, "nothing is kept of it")
    }

    @Test func `those who have a place keep it when the course is changed`() async throws {
        let course = try await place.planned()
        for number in [701, 702, 703] { try await place.book(course, number) }
        let planning = PlanCourse(place.school.desk)
        let refused = await refusal {
            _ = try await planning.change(course, to: place.terms(for: 1), expecting: nil, by: place.trainer)
        }
        #expect(refused?.problems.map(\.field) == ["capacity"])
        let more = try await planning.change(course, to: place.terms(for: 3), expecting: 4, by: place.trainer)
        #expect(more.record.placesHeld == 3 && more.record.waiting == 0)
        let stale = await refusal {
            _ = try await planning.change(course, to: place.terms(for: 4), expecting: 4, by: place.trainer)
        }
        #expect(stale?.code == .versionStale)
    }

    @Test func `what is cancelled says why, and is booked no more`() async throws {
        let course = try await place.planned()
        try await place.book(course, 701)
        let cancel = CancelCourse(place.school.desk)
        let silent = await refusal { _ = try await cancel(course, because: " ", expecting: nil, by: place.trainer) }
        #expect(silent?.problems.map(\.field) == ["because"])
        _ = try await cancel(course, because: "The trainer is ill.", expecting: nil, by: place.trainer)
        let view = try await ReadCourse(place.school.desk)(course, by: place.actor(701))
        #expect(view.record.cancelled == "The trainer is ill." && !view.canBook && !view.canGiveUp)
        #expect(await refusal { try await place.book(course, 702) }?.code == .notInThisState)
    }

    @Test func `whoever trains it books no place in it`() async throws {
        try place.add(806, [.responder, .trainer])
        let both = place.actor(806, [.responder, .trainer])
        let (theirs, other) = (try await place.planned(place.terms(by: 806)), try await place.planned())
        let booking = BookPlace(place.school.desk)
        #expect(await refusal { _ = try await booking(theirs, by: both) }?.reason == "you train this course")
        #expect(try await !ReadCourse(place.school.desk)(theirs, by: both).canBook)
        #expect(try await booking(other, by: both).place == .held)
    }

    @Test func `nobody books once it has begun`() async throws {
        let course = try await place.planned(place.terms(in: 1))
        place.school.world.pass(seconds: 86_400)
        #expect(await refusal { try await place.book(course, 701) }?.reason == "this course has begun")
    }

    @Test func `those of other agencies see nothing of it, and those for whom it is not book no place`() async throws {
        let course = try await place.planned()
        let other = place.actor(803, [.partnerPractitioner], agency: "probation")
        let reading = ReadCourse(place.school.desk)
        #expect(await refusal { _ = try await reading(course, by: other) }?.code == .notFound)
        let others = place.actor(802, [.trainer], agency: "probation")
        #expect(await refusal { _ = try await reading(course, by: others) }?.code == .notFound)
        let assurer = place.actor(801, [.qualityAssurer])
        #expect(
            await refusal { _ = try await BookPlace(place.school.desk)(course, by: assurer) }?.code == .notInThisState
        )
        let listing = ListCourses(place.school.desk)
        let page = PageRequest(limit: 10)
        #expect(try await listing(.open, page, by: place.actor(701)).items.map(\.record.id) == [course])
        #expect(try await listing(.open, page, by: other).items.isEmpty)
        #expect(try await listing(.run, page, by: others).items.isEmpty)
        #expect(try await listing(.run, page, by: assurer).items.map(\.record.id) == [course])
        #expect(await refusal { _ = try await listing(.run, page, by: place.actor(701)) }?.code == .notAllowed)
        let mine = await refusal { _ = try await PlanCourse(place.school.desk)(place.terms(), by: place.actor(701)) }
        #expect(mine?.code == .notAllowed)
    }

    @Test func `whoever runs it sees who comes, and everybody shown is journalled`() async throws {
        let course = try await place.planned()
        try await place.book(course, 701)
        let before = place.school.store.state.journal.count
        _ = try await ReadCourse(place.school.desk)(course, by: place.actor(702))
        #expect(place.school.store.state.journal.count == before, "who reads only of themselves")
        _ = try await ReadCourse(place.school.desk)(course, by: place.trainer)
        let entries = place.school.store.state.journal.dropFirst(before)
        #expect(entries.map(\.subject) == [course, .numbered(701)] && entries.allSatisfy { $0.verb == "consult" })
    }
}
