import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn

/// A judgement is looked at again by somebody apart, who says their own view first; then it stands or is made anew by another.
struct ModerationTests {
    private func refused(_ code: Refusal.Code, _ work: () async throws -> Void) async -> Refusal? {
        let refusal = await #expect(throws: Refusal.self) { try await work() }
        #expect(refusal?.code == code)
        return refusal
    }

    @Test func `what is drawn waits with why, and what is not leaves nothing`() async throws {
        let work = try ModeratedWork()
        let (portfolio, found) = try await work.judged()
        let moderation = try #require(found)
        #expect(moderation.portfolio == portfolio.id && moderation.edition == portfolio.version)
        #expect(moderation.reason == .first(1, of: 10) && moderation.completions.count == 1)
        let lines = work.place.store.state.journal.filter { $0.subject == moderation.id }
        #expect(lines.map(\.verb) == ["collect"] && lines.map(\.rule) == ["samples-assessments"])
        let none = try ModeratedWork(first: 0)
        #expect(try await none.judged().moderation == nil)
    }

    @Test func `before they say their own view they read the work, and not what was judged`() async throws {
        let work = try ModeratedWork()
        let (portfolio, found) = try await work.judged(notYet: "decides")
        let id = try #require(found).id
        guard case .blind(let shown) = try await ReadModeration(work.desk)(id, by: work.assurer).sight else {
            Issue.record("it is read blind")
            return
        }
        #expect(shown.record.evidence == portfolio.evidence)
        #expect(shown.record.assessments.isEmpty && shown.record.moves.isEmpty && shown.record.status == .submitted)
        #expect(shown.criteria.allSatisfy { $0.met == 0 })
        _ = await refused(.notInThisState) { try await work.decide(id, .agreed) }

        try await work.say(id)
        let view = try await ReadModeration(work.desk)(id, by: work.assurer)
        guard case .told(let told) = view.sight else {
            Issue.record("they read what was judged")
            return
        }
        #expect(told.record.assessments == portfolio.assessments && view.canDecide)
        _ = await refused(.notInThisState) { try await work.say(id) }
        // Another reads it blind until they said theirs.
        guard case .blind = try await ReadModeration(work.desk)(id, by: work.other).sight else {
            Issue.record("another reads it blind")
            return
        }
    }

    @Test func `no other page tells them what was judged before that`() async throws {
        let work = try ModeratedWork()
        let (portfolio, found) = try await work.judged()
        let id = try #require(found).id
        func listed(_ actor: Actor) async throws -> Int {
            try await ListPortfolios(work.desk)(.assessed, PageRequest(limit: 10), by: actor).items.count
        }
        _ = await refused(.notAllowed) { _ = try await ReadPortfolio(work.desk)(portfolio.id, by: work.assurer) }
        #expect(try await listed(work.assurer) == 0)
        #expect(try await listed(work.place.second) == 1)
        try await work.say(id)
        #expect(try await ReadPortfolio(work.desk)(portfolio.id, by: work.assurer).record.assessments.count == 1)
        #expect(try await listed(work.assurer) == 1)
        #expect(try await listed(work.other) == 0)
        try await work.decide(id, .agreed)
        #expect(try await listed(work.other) == 1)
    }

    @Test func `each criterion is judged, with why`() async throws {
        let work = try ModeratedWork()
        let id = try #require(try await work.judged().moderation).id
        let problems = await refused(.badInput) {
            let answers = [ModeratorView.Answer("listens", isMet: true, because: " ")]
            try await SayModeratorView(work.desk)(id, answers, expecting: nil, by: work.assurer)
        }?.problems
        #expect(problems?.map(\.field) == ["criteria[0].reason", "criteria[1].met"])
        let unknown = await refused(.badInput) {
            let answers = ["listens", "sings", "decides"].map { one in
                ModeratorView.Answer(CriterionID(one), isMet: true, because: "He was heard out.")
            }
            try await SayModeratorView(work.desk)(id, answers, expecting: nil, by: work.assurer)
        }
        #expect(unknown?.problems.map(\.field) == ["answers[1]"])
        _ = await refused(.versionStale) {
            try await SayModeratorView(work.desk)(id, [], expecting: 7, by: work.assurer)
        }
    }

    @Test func `what stands is told to the one whose work it is`() async throws {
        let work = try ModeratedWork()
        let (portfolio, found) = try await work.judged()
        let id = try #require(found).id
        try await work.say(id)
        let decided = try await work.decide(id, .agreed, because: "")
        #expect(decided.decision?.isAlike == true && decided.decision?.outcome == .agreed)
        let own = try await ReadPortfolio(work.desk)(portfolio.id, by: work.place.learner).record
        #expect(own.status == .assessed && own.looks.map(\.isAgreed) == [true])
        #expect(try await work.place.completions.count == 1)
        _ = await refused(.notInThisState) { try await work.decide(id, .again) }
        #expect(try await work.waiting.isEmpty)
    }

    @Test func `what is to be judged again goes back to other assessors, and what rested on it counts no more`()
        async throws
    {
        let work = try ModeratedWork()
        let (portfolio, found) = try await work.judged()
        let id = try #require(found).id
        try await work.say(id, notYet: "decides")
        _ = await refused(.badInput) { try await work.decide(id, .again, because: " ") }
        let decided = try await work.decide(id, .again)
        #expect(decided.decision?.isAlike == false)
        let again = try #require(try await work.portfolio(portfolio.id))
        #expect(again.status == .submitted && again.assessments == portfolio.assessments)
        #expect(try await work.place.completions.isEmpty)
        #expect(work.place.store.state.setAside.values.map(\.self) == ["It is not said what was turned down."])
        #expect(work.place.store.state.events.last?.name == .portfolioSubmitted)

        let refusal = await refused(.cannotAssess) { try await work.place.judge(again) }
        #expect(refusal?.reason.contains("did not before") == true)
        // Another judges it by themselves, and what they find stands.
        let shown = try await ReadPortfolio(work.desk)(portfolio.id, by: work.place.second)
        #expect(shown.record.assessments.isEmpty && shown.can == [.giveBack, .meet])
        let met = try await work.place.judge(again, by: work.place.second)
        #expect(met.status == .assessed && met.assessments.map(\.by).last == work.place.second.account)
        #expect(met.counting == met.assessments.last && met.isSetAside(0) && !met.isSetAside(1))
        #expect(try await work.place.completions.count == 1)
        // The new judgement is drawn too, and the first assessor may judge what comes later.
        #expect(try await work.waiting.map(\.assessor) == [work.place.second.account])
        #expect(met.knownTo.isEmpty)
    }

    @Test func `what was given back wrongly waits for another as it stands`() async throws {
        let work = try ModeratedWork()
        let (portfolio, found) = try await work.judged(notYet: "decides")
        let id = try #require(found).id
        #expect(portfolio.status == .open)
        try await work.say(id)
        try await work.decide(id, .again)
        let again = try #require(try await work.portfolio(portfolio.id))
        #expect(again.status == .submitted && again.moves.last?.move == .judgeAgain)
    }

    @Test func `what is being mended stays with whoever mends it`() async throws {
        let work = try ModeratedWork()
        let (portfolio, found) = try await work.judged(notYet: "decides")
        let id = try #require(found).id
        try await work.place.add(for: ["decides"])
        try await work.say(id)
        try await work.decide(id, .again)
        let open = try #require(try await work.portfolio(portfolio.id))
        #expect(open.status == .open && open.moves.last?.move == .setAside && open.isSetAside(0))
        let submitted = try await MovePortfolio(work.desk).submit(open.id, expecting: nil, by: work.place.learner)
        _ = await refused(.cannotAssess) { try await work.place.judge(submitted.record) }
    }

    @Test func `how often both saw it alike is counted, and by nobody's name`() async throws {
        let work = try ModeratedWork()
        let first = try #require(try await work.judged(notYet: "decides").moderation)
        try await work.say(first.id)
        try await work.decide(first.id, .again)
        let open = try #require(try await work.portfolio(first.portfolio))
        try await work.place.judge(open, by: work.place.second)
        let second = try #require(try await work.waiting.last)
        try await work.say(second.id)
        try await work.decide(second.id, .agreed)
        let tallies = try await ListModerations(work.desk).tallies(by: work.other)
        #expect(tallies.map(\.programme) == [Workplace.programme])
        #expect(tallies.first?.alike == ShareInterval(1, of: 2))
    }

    @Test func `records from before anything was looked at again are read`() throws {
        let place = try Workplace()
        let record = PortfolioRecord(id: .numbered(1), of: place.learner, for: Workplace.programme)
        #expect(record.secondLooks == nil && record.looks.isEmpty && record.counting == nil && record.knownTo.isEmpty)
    }
}
