import Access
import Learn
import TestSupport
import Testing
import Vocabulary

/// What is kept of how somebody stands says what is worked out of all they have done, on every day until it says it may change.
struct WholeStandingTests {
    private static let start = CalendarDay(number: 20_000)

    /// A programme, somebody for whom it is, and what they did, made at random and the same each time.
    private struct World {
        let programme: Programme
        let learner: Learner
        let done: [Completion]

        init(seed: UInt64) {
            var random = SplitMix64(seed: seed)
            func day(_ range: ClosedRange<Int>) -> CalendarDay {
                WholeStandingTests.start.adding(days: Int.random(in: range, using: &random))
            }
            let modules = (0..<Int.random(in: 1...4, using: &random)).map { number in
                let version = Int.random(in: 1...2, using: &random)
                return LearningModule(
                    Term(
                        id: LearningModuleID("m\(number)"),
                        title: "",
                        meaning: "",
                        authority: Authority(source: "invented")
                    ),
                    version: version,
                    inForce: Period(from: day(-50...50)),
                    earlier: EarlierVersions(
                        from: Int.random(in: 1...version, using: &random),
                        olderUntil: Bool.random(using: &random) ? day(0...100) : nil
                    ),
                    ways: [.here],
                    minutes: 10,
                    topic: "vulnerability",
                    objectives: [],
                    requires: number > 0 && Bool.random(using: &random) ? ["m0"] : [],
                    valid: Bool.random(using: &random) ? .days(Int.random(in: 5...90, using: &random)) : nil
                )
            }
            programme = Programme(
                Term(id: "p", title: "", meaning: "", authority: Authority(source: "invented")),
                inForce: Period(from: day(-40...20)),
                audiences: [
                    Audience(
                        agencies: ["police"],
                        within: Bool.random(using: &random) ? .days(Int.random(in: 1...80, using: &random)) : nil
                    )
                ],
                modules: modules,
                award: Bool.random(using: &random)
                    ? .all : .atLeast(Int.random(in: 1...modules.count, using: &random)),
                reminders: Reminders(days: [Int.random(in: 1...20, using: &random)])
            )
            let learner = Learner("asha", agency: "police", roles: [.responder], since: day(-30...30))
            self.learner = learner
            done = (0..<Int.random(in: 0...8, using: &random)).map { _ in
                Completion(
                    learner.account,
                    LearningModuleID("m\(Int.random(in: 0...3, using: &random))"),
                    version: Int.random(in: 1...2, using: &random),
                    on: day(-60...90)
                )
            }
        }

        func standing(on day: CalendarDay) -> WholeStanding {
            WholeStanding(programme, for: learner, having: done, on: day)
        }
    }

    /// The days on which what was kept would be wrong, where it is worked out anew only when it says so.
    private func wrong(_ world: World, anew: (WholeStanding) -> CalendarDay?) -> Int {
        var kept = world.standing(on: Self.start)
        var next = anew(kept)
        return (1...200).count { number in
            let day = Self.start.adding(days: number)
            if let due = next, due <= day {
                kept = world.standing(on: day)
                next = anew(kept)
            }
            let truth = world.standing(on: day)
            return (kept.state, kept.day, kept.isAsked) != (truth.state, truth.day, truth.isAsked)
        }
    }

    @Test(arguments: 1...400) func `what is kept is right on every day`(seed: UInt64) {
        #expect(wrong(World(seed: seed)) { $0.changesOn } == 0)
    }

    @Test func `a day too late would be found`() {
        let late = (1...400).count { wrong(World(seed: $0)) { $0.changesOn?.adding(days: 1) } > 0 }
        #expect(late > 100, "most of these worlds change by themselves")
    }

    @Test(arguments: 1...400) func `it counts exactly when the programme is complete`(seed: UInt64) {
        let world = World(seed: seed)
        for number in stride(from: -40, through: 120, by: 7) {
            let day = Self.start.adding(days: number)
            let truth = ProgrammeStanding(world.programme, for: world.learner, having: world.done, on: day)
            let standing = world.standing(on: day)
            #expect([.done, .refresh].contains(standing.state) == truth.isComplete)
            #expect(standing.isAsked == (truth.due != nil))
            if standing.state == .optional { #expect(!standing.isAsked) }
            if standing.state == .overdue { #expect(standing.day.map { $0 < day } == true) }
        }
    }
}
