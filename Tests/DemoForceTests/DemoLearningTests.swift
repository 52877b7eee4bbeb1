import DemoForce
import Testing
import Vocabulary

struct DemoLearningTests {
    private let force: DemoForce

    init() throws { force = try TheForce.force.get() }

    /// Before this day there was nothing to learn.
    private static let since = CalendarDay(text: "2026-04-01")

    private var learning: [(event: DemoEvent, step: DemoLearningStep)] {
        force.events.compactMap { event in
            if case .learn(let step) = event.deed { (event, step) } else { nil }
        }
    }

    private func staff(_ role: String) -> [DemoStaff] { force.staff.filter { $0.roles == [role] } }

    @Test func `nothing is learnt before there is anything to learn`() throws {
        let since = try #require(Self.since)
        let names: Set = ["work-through", "take-over", "plan-course", "apply-for-licence", "draw-samples"]
        let first = force.events.first { names.contains($0.deed.name) }
        #expect(try LocalTime.day(of: #require(first).at) >= since)
    }

    @Test func `most have worked through all that is theirs, some owe a part, and some are late with it`() {
        var done: [String: Set<String>] = [:]
        for (event, step) in learning {
            if case .workThrough(let modules) = step { done[event.by, default: []].formUnion(modules) }
        }
        let responders = staff("responder")
        let whole = responders.filter { done[$0.signIn]?.count == 12 }
        #expect(whole.count * 2 > responders.count)
        let owing = responders.filter { (done[$0.signIn]?.count ?? 0) < 12 }
        let today = LocalTime.day(of: TheForce.end)
        let late = owing.filter { $0.since < today.adding(months: -6) }
        #expect(!late.isEmpty)
        let all = force.staff.filter { ["responder", "supervisor", "specialist"].contains($0.roles.first) }
        let isInTime = all.contains { (done[$0.signIn]?.count ?? 0) < 12 && $0.since > today.adding(months: -6) }
        #expect(isInTime, "somebody new owes it and has time")
        #expect(force.staff.contains { $0.agency != "police" && done[$0.signIn]?.count == 3 })
    }

    /// What counts for two years may run out; of every module there is one version, so that nobody did an older one.
    @Test func `some have to refresh what they did elsewhere, and somebody is late with that`() {
        let today = LocalTime.day(of: TheForce.end)
        let rows = learning.flatMap { (_, step) -> [DemoCompletion] in
            if case .takeOver(let rows) = step { rows } else { [] }
        }
        let ends = rows.filter { $0.module == "scaidp-joint-working" }.map { $0.on.adding(months: 24) }
        #expect(ends.contains { $0 >= today && $0 < today.adding(days: 60) })
        #expect(ends.contains { $0 < today })
        #expect(ends.contains { $0 > today.adding(days: 60) })
    }

    @Test func `courses are over, cancelled, and to come with more who want to than there are places`() {
        var planned: [String: (course: DemoCourse, begins: Instant)] = [:]
        var (booked, held, cancelled): ([String: Int], Set<String>, Set<String>) = ([:], [], [])
        var areAway = false
        for (_, step) in learning {
            switch step {
            case .planCourse(let course, _, let begins, _): planned[course.name] = (course, begins)
            case .book(let course): booked[course, default: 0] += 1
            case .recordAttendance(let course, let there, let away):
                #expect(there.count + away.count == booked[course] && !there.isEmpty)
                held.insert(course)
                areAway = areAway || !away.isEmpty
            case .cancelCourse(let course, _): cancelled.insert(course)
            case .workThrough, .takeOver: break
            }
        }
        #expect(held.count == 3 && areAway && cancelled.count == 1)
        let coming = planned.filter { $0.value.begins > TheForce.end && !cancelled.contains($0.key) }
        #expect(Set(coming.keys).isDisjoint(with: held))
        #expect(coming.contains { (booked[$0.key] ?? 0) > $0.value.course.capacity })
        #expect(coming.contains { (booked[$0.key] ?? 0) < $0.value.course.capacity })
    }
}
