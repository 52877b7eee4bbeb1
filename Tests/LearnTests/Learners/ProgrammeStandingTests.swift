import Learn
import Testing
import Vocabulary

/// What somebody owes of a programme, and by when.
struct ProgrammeStandingTests {
    private static let joined = CalendarDay(number: 20_000)
    private let learner = Learner("asha", agency: "police", roles: [.responder], rank: "constable", since: joined)

    private func day(_ number: Int) -> CalendarDay { Self.joined.adding(days: number) }

    private func module(
        _ id: LearningModuleID,
        version: Int = 1,
        from day: Int = -500,
        earlier: EarlierVersions = EarlierVersions(),
        requires: [LearningModuleID] = [],
        pass: PassRule = .completed,
        valid: LearningSpan? = nil
    ) -> LearningModule {
        LearningModule(
            Term(id: id, title: id.text, meaning: "", authority: Authority(source: "invented")),
            version: version,
            inForce: Period(from: self.day(day)),
            earlier: earlier,
            ways: [.here],
            minutes: 20,
            topic: "vulnerability",
            objectives: [],
            requires: requires,
            pass: pass,
            valid: valid
        )
    }

    private func programme(_ modules: [LearningModule], award: AwardRule = .all, from day: Int = -500) -> Programme {
        Programme(
            Term(id: "front-line", title: "Front line", meaning: "", authority: Authority(source: "invented")),
            inForce: Period(from: self.day(day)),
            audiences: [
                Audience(agencies: ["police"], roles: [.responder], within: .days(90)),
                Audience(agencies: ["police"], ranks: ["sergeant"], within: .days(30)),
                Audience(agencies: ["adult-social-care"]),
            ],
            modules: modules,
            award: award,
            reminders: Reminders(days: [7, 30])
        )
    }

    private func done(
        _ module: LearningModuleID,
        _ day: Int,
        version: Int = 1,
        _ result: CompletionResult = .completed
    ) -> Completion {
        Completion(learner.account, module, version: version, on: self.day(day), result)
    }

    private func standing(_ module: LearningModule, _ done: [Completion], on day: Int) -> ModuleStanding? {
        ProgrammeStanding(programme([module]), for: learner, having: done, on: self.day(day)).modules.first?.standing
    }

    @Test func `it is due so long after somebody came into it, or after it came into force`() {
        let sergeant = Learner("sam", agency: "police", roles: [.responder], rank: "sergeant", since: Self.joined)
        let social = Learner("kit", agency: "adult-social-care", roles: [.partnerPractitioner], since: Self.joined)
        let other = Learner("lou", agency: "health", roles: [.responder], since: Self.joined)
        #expect(programme([]).due(for: learner) == day(90))
        #expect(programme([]).due(for: sergeant) == day(30), "the sooner of two audiences")
        #expect(programme([], from: 10).due(for: learner) == day(100))
        #expect(programme([]).due(for: social) == nil, "who may take it need not")
        #expect(programme([]).due(for: other) == nil)
    }

    @Test func `what is not done is owed, and overdue the day after`() {
        #expect(standing(module("a"), [], on: 0) == .owed(by: day(90)))
        #expect(standing(module("a"), [], on: 90) == .owed(by: day(90)))
        #expect(standing(module("a"), [], on: 91) == .overdue(since: day(90)))
        #expect(standing(module("a"), [done("b", 3)], on: 5) == .owed(by: day(90)))
        #expect(standing(module("a"), [done("a", 6)], on: 5) == .owed(by: day(90)), "nothing counts before its day")
    }

    @Test func `what runs out is to be refreshed from the first reminder on, and is overdue when it has`() {
        let yearly = module("a", valid: .days(365))
        #expect(standing(yearly, [done("a", 10)], on: 344) == .done(until: day(375)))
        #expect(standing(yearly, [done("a", 10)], on: 345) == .toRefresh(by: day(375), .runsOut))
        #expect(standing(yearly, [done("a", 10)], on: 375) == .toRefresh(by: day(375), .runsOut))
        #expect(standing(yearly, [done("a", 10)], on: 376) == .overdue(since: day(375)))
        let again = [done("a", 10), done("a", 350)]
        #expect(standing(yearly, again, on: 376) == .done(until: day(715)), "the later one counts")
        #expect(standing(yearly, again.reversed(), on: 376) == .done(until: day(715)), "whatever came in first")
    }

    @Test(arguments: [
        (PassRule.completed, CompletionResult.completed, true), (.completed, .mark(3), true),
        (.completed, .assessed(false), false), (.mark(70), .mark(70), true), (.mark(70), .mark(69), false),
        (.mark(70), .completed, false), (.mark(70), .assessed(true), true), (.mark(70), .assessed(false), false),
        (.assessed, .assessed(true), true),
        (.assessed, .assessed(false), false), (.assessed, .mark(100), false),
    ])
    func `a result counts by the rule of the module`(rule: PassRule, result: CompletionResult, counts: Bool) {
        let standing = standing(module("a", pass: rule), [done("a", 1, result)], on: 2)
        #expect(standing?.isDone == counts)
    }

    @Test func `a new version takes the place of the old one at once, on a day, or not at all`() {
        let old = [done("a", 10, version: 1)]
        func renewed(_ earlier: EarlierVersions) -> LearningModule {
            module("a", version: 2, from: 100, earlier: earlier)
        }
        #expect(standing(renewed(EarlierVersions()), old, on: 120) == .done(until: nil))
        #expect(standing(renewed(EarlierVersions(from: 2)), old, on: 120) == .overdue(since: day(99)))
        let later = EarlierVersions(from: 2, olderUntil: day(200))
        #expect(standing(renewed(later), old, on: 120) == .done(until: day(200)))
        #expect(standing(renewed(later), old, on: 180) == .toRefresh(by: day(200), .newVersion(2)))
        #expect(standing(renewed(later), old, on: 201) == .overdue(since: day(200)))
        #expect(standing(renewed(later), old + [done("a", 150, version: 2)], on: 201) == .done(until: nil))
    }

    @Test func `what is to be done first comes first`() {
        let both = programme([module("a"), module("b", requires: ["a"])])
        func standings(_ done: [Completion]) -> [ModuleStanding] {
            ProgrammeStanding(both, for: learner, having: done, on: day(5)).modules.map(\.standing)
        }
        #expect(standings([]) == [.owed(by: day(90)), .notYet(["a"])])
        #expect(standings([done("a", 1)]) == [.done(until: nil), .owed(by: day(90))])
        #expect(standings([done("b", 1)]) == [.owed(by: day(90)), .done(until: nil)], "what is done is done")
    }

    @Test func `the whole needs all of it, or so many`() {
        func isComplete(_ award: AwardRule, _ done: [Completion]) -> Bool {
            let programme = programme([module("a"), module("b"), module("c")], award: award)
            return ProgrammeStanding(programme, for: learner, having: done, on: day(5)).isComplete
        }
        #expect(!isComplete(.all, [done("a", 1), done("b", 1)]))
        #expect(isComplete(.all, [done("a", 1), done("b", 1), done("c", 1)]))
        #expect(isComplete(.atLeast(2), [done("a", 1), done("c", 1)]))
        #expect(!isComplete(.atLeast(2), [done("a", 1), done("a", 2)]))
    }

    @Test func `what others did counts for nobody else`() {
        let other = Completion("lou", "a", version: 1, on: day(1))
        #expect(standing(module("a"), [other], on: 5) == .owed(by: day(90)))
    }
}
