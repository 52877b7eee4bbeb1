import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn

/// What is looked at again follows from the programme's plan, and from exercises that are not settled.
struct ModerationReasonTests {
    private let rule = QualityRule(
        sampleEvery: 4,
        newAssessorFirst: 2,
        standardiseMonths: 6,
        reviewMonths: 12,
        practiceAfterMonths: []
    )

    @Test func `the first of an assessor are drawn, then one in so many`() {
        let drawn = (1...9).map { ModerationReason(place: $0, differs: false, under: rule) }
        let four = ModerationReason.oneIn(4)
        #expect(drawn == [.first(1, of: 2), .first(2, of: 2), nil, four, nil, nil, nil, four, nil])
    }

    @Test func `of whoever differs all are drawn`() {
        #expect((1...3).allSatisfy { ModerationReason(place: $0, differs: true, under: rule) == .differs })
    }

    @Test func `a rule that draws none draws none`() {
        let none = QualityRule(
            sampleEvery: 0,
            newAssessorFirst: 0,
            standardiseMonths: 6,
            reviewMonths: 12,
            practiceAfterMonths: []
        )
        #expect((1...5).allSatisfy { ModerationReason(place: $0, differs: false, under: none) == nil })
    }

    @Test func `it is settled once somebody decides, and where two judge together after their time`() async throws {
        let panel = try Panel()
        let exercise = try await panel.differing()
        let today = LocalTime.day(of: panel.world.now)
        let parts = try await panel.store.read { try $0.exerciseParts(of: exercise.id) }
        let part = try #require(parts.last)
        #expect(part.isUnsettled(on: today))
        for kind in [FollowUp.Kind.talkedThrough, .nothing] {
            let next = try part.following(.init(kind, "We read all ten."), at: panel.world.now, by: panel.assurer)
            #expect(!next.isUnsettled(on: today))
        }
        let until = today.adding(days: 30)
        let together = try part.following(
            .init(.together, until: until, "With Bea."),
            at: panel.world.now,
            by: panel.assurer
        )
        #expect(together.isUnsettled(on: until) && !together.isUnsettled(on: until.adding(days: 1)))
    }

    /// Somebody's portfolio, judged by one of the panel; why it is looked at again.
    private func reason(_ learner: Int, judgedBy place: Int, in panel: Panel) async throws -> ModerationReason? {
        let account = RecordID.numbered(learner)
        try panel.add(account, "Ray Holt", [.responder])
        let actor = panel.actor(account, [.responder])
        let day = LocalTime.day(of: panel.world.now)
        let evidence = NewEvidence(.reflection, "I let her finish.", for: ["listens", "decides"], on: day)
        let begun = try await AddEvidence(panel.desk)(evidence, for: Panel.programme, by: actor).record
        _ = try await MovePortfolio(panel.desk).submit(begun.id, expecting: nil, by: actor)
        let verdicts: [PortfolioAssessment.Verdict] = ["listens", "decides"].map {
            .init(begun.evidence[0].id, $0, isMet: true)
        }
        let judge = JudgePortfolio(panel.desk)
        _ = try await judge(begun.id, verdicts, saying: "Good.", expecting: nil, by: panel.assessor(place))
        return try await panel.store.read { try $0.moderations(of: begun.id).last?.reason }
    }

    @Test func `whoever an exercise found to differ is looked at until that is talked through`() async throws {
        let panel = try Panel()
        #expect(try await reason(730, judgedBy: 3, in: panel) == .first(1, of: 1))
        #expect(try await reason(731, judgedBy: 3, in: panel) == nil)
        let exercise = try await panel.differing()
        #expect(try await reason(732, judgedBy: 3, in: panel) == .differs)
        #expect(try await reason(733, judgedBy: 0, in: panel) == .first(1, of: 1))
        try await FollowExercise(panel.desk)(
            exercise.id,
            for: panel.invited[3],
            .init(.talkedThrough, "We read all ten."),
            expecting: nil,
            by: panel.assurer
        )
        #expect(try await reason(734, judgedBy: 3, in: panel) == nil)
        #expect(try await reason(735, judgedBy: 3, in: panel) == nil)
        #expect(try await reason(736, judgedBy: 3, in: panel) == .oneIn(3))
    }
}
