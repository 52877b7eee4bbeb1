import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

/// Which clock runs at which stage of a referral.
struct StageClockTests {
    private let start = Instant.afterNoon(90)

    @Test(
        arguments: [
            (ReferralRecord.Status.sent, ReferralStage.receive, 8), (.received, .decide, 24),
            (.informationRequested, .supply, 6), (.accepted, .finish, 96), (.inProgress, .finish, 96),
        ] as [(ReferralRecord.Status, ReferralStage, Int)]
    )
    func `each stage has its own time from when it begins`(
        status: ReferralRecord.Status,
        stage: ReferralStage,
        hours: Int
    ) async throws {
        let bureau = try Bureau()
        try await bureau.referral(status)
        let clock = try #require(try await bureau.latest().clock)
        #expect(clock.stage == stage)
        #expect(clock.due == start.adding(hours: hours))
    }

    @Test(arguments: [ReferralRecord.Status.completed, .declined, .declinedByPerson, .withdrawn])
    func `when nobody owes anything no clock runs`(status: ReferralRecord.Status) async throws {
        let bureau = try Bureau()
        try await bureau.referral(status)
        #expect(try await bureau.latest().clock == nil)
        #expect(try await bureau.latest().stopped == nil)
    }

    @Test func `a draft runs until the route says, or as long as drafts may`() async throws {
        let bureau = try Bureau()
        let drafted = try await bureau.draft(
            "adult-safeguarding",
            for: "p1",
            of: bureau.contact.id,
            note: nil,
            by: bureau.responder
        )
        #expect(drafted.clock?.stage == .send)
        #expect(drafted.clock?.due == drafted.recommended.due ?? start.adding(hours: 4))
    }

    @Test func `a clock that is stopped runs on from where it stood`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.inProgress)
        let due = try #require(try await bureau.latest().clock?.due)
        bureau.world.pass(seconds: 3_600)
        try await bureau.handover.make(.pause, Bureau.draft, saying: Said("She is in hospital."))
        #expect(try await bureau.latest().clock == nil)
        bureau.world.pass(seconds: 7_200)
        try await bureau.handover.make(.resume, Bureau.draft)
        #expect(try await bureau.latest().clock?.due == due.adding(hours: 2))
        #expect(
            try await bureau.latest().moves.suffix(2).map(\.words) == ["She is in hospital.", "Known to us already."]
        )
    }

    @Test func `while the sender is asked, the time to decide stands still`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.informationRequested)
        bureau.world.pass(seconds: 1_800)
        try await bureau.handover.make(.supplyInformation, Bureau.draft)
        let clock = try #require(try await bureau.latest().clock)
        #expect(clock.stage == .decide)
        #expect(clock.due == start.adding(hours: 24).adding(seconds: 1_800))
    }

    @Test func `what is never paused cannot run on, and what is over cannot stand still`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.accepted)
        await bureau.refuses(.notInThisState) { try await bureau.handover.make(.resume, Bureau.draft) }
        try await bureau.handover.make(.pause, Bureau.draft)
        await bureau.refuses(.notInThisState) { try await bureau.handover.make(.pause, Bureau.draft) }
    }

    @Test func `a stage that ends late says since when and why, and one in time says nothing`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.received)
        let due = try #require(try await bureau.latest().clock?.due)
        bureau.world.set(due.adding(hours: 5))
        try await bureau.handover.make(.accept, Bureau.draft, saying: Said(lateCause: "no-capacity"))
        let late = try await bureau.latest().moves.map(\.late)
        let last = try #require(late.last ?? nil)
        #expect(last.stage == .decide)
        #expect(last.due == due)
        #expect(last.cause == "no-capacity")
        #expect(late.dropLast().allSatisfy { $0 == nil })
    }

    @Test func `where nobody says why it is late, that is kept too`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.sent)
        bureau.world.pass(seconds: 9 * 3_600)
        try await bureau.handover.make(.receive, Bureau.draft)
        let late = try #require(try await bureau.latest().moves.last?.late)
        #expect(late.cause == nil)
        let refused = await bureau.refuses(.badInput) {
            try await bureau.handover.make(.accept, Bureau.draft, saying: Said(lateCause: "no-capacitie"))
        }
        #expect(refused?.problems.map(\.field) == ["late_cause"])
        #expect(refused?.remedy == "did you mean no-capacity?")
    }
}

extension Instant {
    fileprivate func adding(seconds: Int) -> Instant { Instant(seconds: self.seconds + seconds) }
}
